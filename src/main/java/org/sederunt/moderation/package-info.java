/**
 * Accountable moderation: what people report, what moderators decide on it, and what the public may know of that. The only module
 * that can hide a comment.
 */
@ApplicationModule(
        allowedDependencies = {
            "discussion",
            "discussion :: stewardship",
            "discussion :: components",
            "guidelines",
            "stakeholders",
            "identity",
            "uikit"
        })
@NullMarked
package org.sederunt.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
