package org.sederunt.consensus;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.Slip;
import org.sederunt.ballots.Stance;
import org.sederunt.ballots.Voter;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.Electors;
import org.springframework.stereotype.Component;

/** Who may raise, answer, sustain or end an objection, and when. */
@Component
class ObjectionRules {

    private final DecisionRules decisions;
    private final Electors electors;
    private final Clock clock;

    ObjectionRules(DecisionRules decisions, Electors electors, Clock clock) {
        this.decisions = decisions;
        this.electors = electors;
        this.clock = clock;
    }

    Optional<Refusal> toRaise(Slip slip) {
        return slip.refusal().or(() -> slip.voter().flatMap(ObjectionRules::forVoter));
    }

    /** Whoever votes by name objects by the stance. */
    static Optional<Refusal> forVoter(Voter voter) {
        return voter.isSecret() ? Optional.empty() : refused("objectbystance");
    }

    Optional<Refusal> toAnswer(Collection<ObjectionRow> rows, PersonId by) {
        return decisions
                .forOthersThanModerators(by)
                .or(() -> rows.isEmpty() ? refused("nothingtoanswer") : Optional.empty())
                .or(() -> rows.stream().flatMap(row -> toAnswer(row).stream()).findFirst())
                .or(() -> rows.stream().map(ObjectionRow::ballot).distinct().count() > 1
                        ? refused("oneballotatatime")
                        : Optional.empty());
    }

    private Optional<Refusal> toAnswer(ObjectionRow row) {
        return switch (row.stateAt(clock.instant())) {
            case AWAITS_ANSWER -> Optional.empty();
            case RAISED -> refused("ballotopen");
            case UNANSWERED -> refused("answerlate");
            case AWAITS_REPLY, SUSTAINED, ENDED, LAPSED -> refused("answered");
        };
    }

    Optional<Refusal> toReply(ObjectionRow row, PersonId by) {
        if (electors.castsFor(by).filter(row.elector()::equals).isEmpty()) return refused("notobjector");
        return switch (row.stateAt(clock.instant())) {
            case AWAITS_REPLY -> Optional.empty();
            case RAISED -> refused("ballotopen");
            case AWAITS_ANSWER -> refused("notanswered");
            case UNANSWERED -> refused("standsunanswered");
            case SUSTAINED, ENDED -> refused("replied");
            case LAPSED -> refused("replylate");
        };
    }

    /** By roll call another stance takes its place; in a secret sector the objection just ends. */
    static Optional<Refusal> toReplaceWith(@Nullable Stance replacing, ObjectionRow row) {
        if (row.kind() == Kind.SECRET) return replacing == null ? Optional.empty() : refused("justends");
        return replacing == null || replacing == Stance.OBJECT ? refused("replacewithwhat") : Optional.empty();
    }

    private static Optional<Refusal> refused(String fact) {
        return Optional.of(Refusal.because("consensus.refused." + fact));
    }
}
