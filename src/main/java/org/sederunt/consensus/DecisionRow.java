package org.sederunt.consensus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.consensus.rule.Outcome;

/** A decision as it is kept: the question, and what has become of it; one that was set aside has ended without an outcome. */
record DecisionRow(
        Question question,
        @Nullable Instant countedAt,
        @Nullable Instant settledAt,
        @Nullable Outcome outcome,
        boolean wantsRecirculation) {

    /** The one outcome that is told of it: pending until everything is settled, whatever the figures say so far. */
    Outcome toldOutcome() {
        return outcome == null ? Outcome.PENDING : outcome;
    }

    /** Still to be counted; what was set aside never is. */
    boolean isUncounted() {
        return countedAt == null && settledAt == null;
    }

    boolean isUnsettled() {
        return countedAt != null && settledAt == null;
    }
}
