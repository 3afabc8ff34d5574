/**
 * What each person is told in the portal: hears what happened in the modules below and keeps a notice for whom it concerns, in the
 * transaction of the act. Imported by the shell alone, which shows the bell.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "stakeholders",
            "discussion",
            "ballots",
            "roundtables",
            "guidelines",
            "consensus",
            "moderation",
            "uikit"
        })
@NullMarked
package org.sederunt.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
