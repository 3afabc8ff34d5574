/**
 * What the office publishes: frozen editions of decided guidelines, and every page that anyone may read without signing in. It shows
 * what the modules below it tell by their doors, and owns nothing but the editions.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "stakeholders",
            "cycles",
            "roundtables",
            "discussion",
            "ballots",
            "guidelines",
            "guidelines :: components",
            "consensus",
            "consensus :: rule",
            "uikit"
        })
@NullMarked
package org.sederunt.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
