/** Parts of pages that show a thread; other modules place them and may contribute acts. */
@NamedInterface("components")
@NullMarked
package org.sederunt.discussion.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
