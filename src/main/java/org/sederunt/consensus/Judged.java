package org.sederunt.consensus;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.ballots.counting.SectorTally;
import org.sederunt.consensus.rule.Decision;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.Finding;
import org.sederunt.consensus.rule.NotDecidable;
import org.sederunt.consensus.rule.Outcome;
import org.sederunt.shared.Sector;

/** What the rule says of one count at one instant; stays inside, for it knows more than may be told. */
record Judged(Decision decision, Map<Sector, Closed> atClosing, List<ObjectionRow> objections, Instant at) {

    static Judged of(DecisionRule rule, Map<Sector, SectorTally> box, List<ObjectionRow> objections, Instant now) {
        Map<Sector, Closed> atClosing =
                rule.decide(Figures.atClosing(box, objections), false).disclosed();
        Finding finding = rule.decide(Figures.after(box, objections, now), false);
        return switch (finding) {
            case Decision decision -> new Judged(decision, atClosing, objections, now);
            case NotDecidable tooFew ->
                throw new IllegalStateException(
                        "a ballot opens with three deciding sectors or more, not " + tooFew.deciding());
        };
    }

    boolean hasUnsettledObjections() {
        return objections.stream().anyMatch(objection -> objection.stateAt(at).isUnsettled());
    }

    /** Whether a substantial objection asks for the question to be put again, and nothing else is open. */
    boolean needsRecirculation() {
        return decision.outcome() == Outcome.PENDING && !hasUnsettledObjections();
    }

    /** By when the question has to be put again. */
    Instant recirculationDue() {
        return objections.stream()
                .map(ObjectionRow::settledAt)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(Deadlines.RECIRCULATION);
    }

    /** When the clock may change something next; empty if it cannot. */
    Optional<Instant> nextDue() {
        if (needsRecirculation()) return Optional.of(recirculationDue());
        return objections.stream()
                .filter(objection -> objection.stateAt(at).isUnsettled())
                .map(ObjectionRow::due)
                .min(Comparator.naturalOrder());
    }
}
