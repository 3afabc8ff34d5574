package org.sederunt.consensus;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.counting.Counting;
import org.sederunt.ballots.counting.Position;
import org.sederunt.consensus.rule.CompanionFigures;
import org.sederunt.consensus.rule.Decision;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.Electors;
import org.springframework.stereotype.Component;

/** Puts together what may be told of a closed ballot, in a fixed number of statements. */
@Component
class ResultReading {

    private static final Comparator<RollCallEntry> BY_SECTOR_AND_NAME = Comparator.comparing(RollCallEntry::sector)
            .thenComparing(RollCallEntry::name, String.CASE_INSENSITIVE_ORDER);

    private final Settlement settlement;
    private final Counting counting;
    private final Electors electors;
    private final Clock clock;

    ResultReading(Settlement settlement, Counting counting, Electors electors, Clock clock) {
        this.settlement = settlement;
        this.counting = counting;
        this.electors = electors;
        this.clock = clock;
    }

    /** Of a ballot that has closed; {@code reader} is for whom the reader casts. */
    Result of(DecisionRow row, Optional<ElectorId> reader) {
        Instant now = clock.instant();
        Judged judged = settlement.judge(row, now);
        List<Position> positions = counting.rollCall(row.question().ballot());
        Map<ElectorId, String> names = electors.names(organisations(positions, judged.objections()));
        List<RollCallEntry> entries = entries(positions, judged, names);
        Decision decision = judged.decision();
        Set<ElectorId> consultative = consultative(positions);
        return new Result(
                row.question(),
                row.toldOutcome(),
                row.settledAt(),
                row.wantsRecirculation(),
                row.settledAt() == null && judged.needsRecirculation() ? judged.recirculationDue() : null,
                decision.deciding(),
                decision.required(),
                decision.accepting(),
                decision.exceptions(),
                decision.disclosed(),
                judged.atClosing(),
                CompanionFigures.over(decision.disclosed()),
                entries.stream()
                        .filter(one -> !consultative.contains(one.elector()))
                        .toList(),
                entries.stream()
                        .filter(one -> consultative.contains(one.elector()))
                        .toList(),
                views(judged.objections(), names, reader, now));
    }

    private static Set<ElectorId> organisations(List<Position> positions, List<ObjectionRow> objections) {
        Set<ElectorId> ids = new HashSet<>();
        positions.forEach(position -> ids.add(position.voter().elector()));
        objections.stream()
                .filter(objection -> objection.kind() == Kind.ROLL_CALL)
                .forEach(objection -> ids.add(objection.elector()));
        return ids;
    }

    private static Set<ElectorId> consultative(List<Position> positions) {
        Set<ElectorId> ids = new HashSet<>();
        positions.stream()
                .filter(position -> !position.voter().isDeciding())
                .forEach(position -> ids.add(position.voter().elector()));
        return ids;
    }

    private static List<RollCallEntry> entries(List<Position> positions, Judged judged, Map<ElectorId, String> names) {
        Map<ElectorId, ObjectionRow> objecting = new HashMap<>();
        judged.objections().forEach(objection -> objecting.put(objection.elector(), objection));
        return positions.stream()
                .map(position ->
                        entry(position, names, objecting.get(position.voter().elector()), judged.at()))
                .sorted(BY_SECTOR_AND_NAME)
                .toList();
    }

    private static RollCallEntry entry(
            Position position, Map<ElectorId, String> names, @Nullable ObjectionRow objection, Instant now) {
        ElectorId elector = position.voter().elector();
        return new RollCallEntry(
                elector,
                names.getOrDefault(elector, ""),
                position.voter().sector(),
                position.cast().stance(),
                position.cast().reason(),
                position.cast().remedy(),
                objection == null ? null : objection.countsAs(now));
    }

    static List<ObjectionView> views(
            List<ObjectionRow> objections, Map<ElectorId, String> names, Optional<ElectorId> reader, Instant now) {
        return objections.stream()
                .map(objection -> view(objection, names, reader, now))
                .sorted(Comparator.comparing(ObjectionView::sector)
                        .thenComparing(view -> Objects.requireNonNullElse(view.organisation(), "")))
                .toList();
    }

    static ObjectionView view(ObjectionRow row, Map<ElectorId, String> names, Optional<ElectorId> reader, Instant now) {
        ObjectionState state = row.stateAt(now);
        boolean secret = row.kind() == Kind.SECRET;
        return new ObjectionView(
                row.id(),
                row.ballot(),
                row.sector(),
                secret ? null : names.getOrDefault(row.elector(), ""),
                secret,
                row.reason(),
                row.remedy(),
                state,
                row.answer(),
                state.isUnsettled() ? row.due() : null,
                secret ? null : row.countsAs(now),
                reader.filter(row.elector()::equals).isPresent());
    }
}
