/** The frame around every signed-in view, the home page, the desk and the pages for what went wrong; imported by nobody. */
@NullMarked
@ApplicationModule
package org.sederunt.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
