package org.sederunt.consensus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.Stance;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.ElectorId;

/** An objection as it is kept; its state follows from what was done and from the clock. */
record ObjectionRow(
        ObjectionId id,
        BallotId ballot,
        ElectorId elector,
        Sector sector,
        Kind kind,
        String reason,
        String remedy,
        Instant closes,
        @Nullable Answer answer,
        @Nullable Instant sustainedAt,
        @Nullable Instant endedAt,
        @Nullable Stance replacedBy) {

    ObjectionState stateAt(Instant now) {
        if (now.isBefore(closes)) return ObjectionState.RAISED;
        if (sustainedAt != null) return ObjectionState.SUSTAINED;
        if (endedAt != null) return ObjectionState.ENDED;
        boolean inTime = now.isBefore(due());
        if (answer == null) return inTime ? ObjectionState.AWAITS_ANSWER : ObjectionState.UNANSWERED;
        return inTime ? ObjectionState.AWAITS_REPLY : ObjectionState.LAPSED;
    }

    /** When the time of whoever is to act ends: of the office, then of the objector. */
    Instant due() {
        return answer == null ? closes.plus(Deadlines.ANSWER) : answer.at().plus(Deadlines.REPLY);
    }

    /** When it came to its end; meaningful once it is settled. */
    Instant settledAt() {
        if (sustainedAt != null) return sustainedAt;
        return endedAt != null ? endedAt : due();
    }

    /** The stance that counts in place of the objection now; null while, or because, it stands. */
    @Nullable
    Stance countsAs(Instant now) {
        return switch (stateAt(now)) {
            case ENDED -> replacedBy;
            case LAPSED -> Stance.OPPOSE;
            case RAISED, AWAITS_ANSWER, AWAITS_REPLY, UNANSWERED, SUSTAINED -> null;
        };
    }
}
