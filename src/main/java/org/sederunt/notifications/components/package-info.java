/** How notices are shown, on their page and on the home page. */
@NamedInterface("components")
@NullMarked
package org.sederunt.notifications.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
