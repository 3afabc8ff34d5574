/** The first page of the signed-in application. */
@NullMarked
package org.sederunt.shell.home;

import org.jspecify.annotations.NullMarked;
