/** What pages of other modules show of a guideline: its header with the tabs, its outcome in words and as a hexagon. */
@NamedInterface("components")
@NullMarked
package org.sederunt.guidelines.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
