/** Hiding and restoring comments; for moderation alone. */
@NamedInterface("stewardship")
@NullMarked
package org.sederunt.discussion.stewardship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
