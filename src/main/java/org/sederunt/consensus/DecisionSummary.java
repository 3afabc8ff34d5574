package org.sederunt.consensus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.consensus.rule.Outcome;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.shared.Window;

/** One line about a decision; {@code counted} once the closed box is counted, the outcome null until it is settled. */
public record DecisionSummary(
        BallotId ballot,
        GuidelineId guideline,
        Window window,
        boolean counted,
        @Nullable Instant settledAt,
        @Nullable Outcome outcome,
        boolean wantsRecirculation) {

    static DecisionSummary of(DecisionRow row) {
        Question question = row.question();
        return new DecisionSummary(
                question.ballot(),
                question.guideline(),
                question.window(),
                row.countedAt() != null,
                row.settledAt(),
                row.outcome(),
                row.wantsRecirculation());
    }
}
