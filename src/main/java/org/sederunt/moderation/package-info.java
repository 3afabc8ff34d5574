/**
 * Accountable moderation: what people report, what moderators decide on it, and what the public may know of that. The only module
 * that can hide a comment. It knows nothing of what is discussed; where a comment stands is told by who owns its thread.
 */
@ApplicationModule(
        allowedDependencies = {
            "discussion",
            "discussion :: stewardship",
            "discussion :: components",
            "stakeholders",
            "identity",
            "uikit"
        })
@NullMarked
package org.sederunt.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
