/**
 * How a guideline is decided: the rule of the cycle, opening a ballot under it, objections and their answers, and the outcome. The
 * arithmetic stands apart in {@code consensus.rule}; only here are ballots counted, and only what may be told leaves.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "stakeholders",
            "cycles",
            "discussion",
            "ballots",
            "ballots :: counting",
            "ballots :: components",
            "guidelines",
            "guidelines :: components",
            "uikit"
        })
@NullMarked
package org.sederunt.consensus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
