/**
 * Guidelines: drafts of numbered clauses, their published versions, and their life from drafting through consultation, review and
 * ballot to publication. It opens threads and owns their ids; a ballot on a guideline is opened above, which tells the result
 * through {@link org.sederunt.guidelines.DraftSettled}.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "stakeholders",
            "cycles",
            "roundtables",
            "discussion",
            "discussion :: components",
            "ballots",
            "uikit"
        })
@NullMarked
package org.sederunt.guidelines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
