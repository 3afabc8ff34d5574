package org.sederunt.consensus;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.Slip;
import org.sederunt.ballots.Stance;
import org.sederunt.ballots.Voter;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.Electors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The door to objections: raised openly, answered by the office, sustained or ended by who raised them. */
@Service
public class Objections {

    private final ObjectionRegister register;
    private final ObjectionRules rules;
    private final DecisionRegister decisions;
    private final Settlement settlement;
    private final Ballots ballots;
    private final Electors electors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Objections(
            ObjectionRegister register,
            ObjectionRules rules,
            DecisionRegister decisions,
            Settlement settlement,
            Ballots ballots,
            Electors electors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.rules = rules;
        this.decisions = decisions;
        this.settlement = settlement;
        this.ballots = ballots;
        this.electors = electors;
        this.events = events;
        this.clock = clock;
    }

    /** Why {@code by} may not raise an objection beside their stance now: who votes in secret may, while the ballot is open. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToRaise(BallotId ballot, PersonId by) {
        return rules.toRaise(ballots.slip(ballot, by));
    }

    /**
     * Raises an objection beside a secret stance, or puts it in other words; reason and remedy have at most {@value Texts#REASON} characters
     * and are published at closing as "a citizen's". Throws {@link ObjectionRefused}, {@code StanceRefused}, {@link InputRefused}.
     */
    @Act
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void raise(BallotId ballot, String reason, String remedy, PersonId by) {
        String why = InputRefused.text("reason", reason, Texts.REASON);
        String mend = InputRefused.text("remedy", remedy, Texts.REASON);
        Voter voter = ballots.holdOpen(ballot, by);
        ObjectionRefused.throwIf(ObjectionRules.forVoter(voter));

        register.raise(ballot, voter, why, mend);

        events.publishEvent(ObjectionRaised.on(question(ballot), clock.instant()));
    }

    /** Takes an objection beside a secret stance back while the ballot is open; where there is none, nothing happens. */
    @Act
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(BallotId ballot, PersonId by) {
        Voter voter = ballots.holdOpen(ballot, by);
        ObjectionRefused.throwIf(ObjectionRules.forVoter(voter));

        if (!register.remove(ballot, voter.elector())) return;

        events.publishEvent(ObjectionTakenBack.from(question(ballot), clock.instant()));
    }

    /** The objection {@code reader} has raised beside their stance, whatever the time. */
    @Transactional(readOnly = true)
    public Optional<ObjectionView> mine(BallotId ballot, PersonId reader) {
        Slip slip = ballots.slip(ballot, reader);
        return slip.voter()
                .flatMap(voter -> register.of(ballot, voter.elector()))
                .map(row -> ResultReading.view(row, Map.of(), electors.castsFor(reader), clock.instant()));
    }

    /** What {@code reader} has objected to so far, on behalf of whom they vote for now, the latest ballot first. */
    @Transactional(readOnly = true)
    public Page<ObjectionView> by(PersonId reader, int page, int size) {
        Optional<ElectorId> own = electors.castsFor(reader);
        return own.map(elector -> register.of(elector, page, size))
                .orElseGet(() -> new Page<>(List.of(), page, size, 0))
                .map(row -> ResultReading.view(row, Map.of(), own, clock.instant()));
    }

    /** The objections in a ballot: all once it has closed, before that nobody's but the reader's own. */
    @Transactional(readOnly = true)
    public List<ObjectionView> of(BallotId ballot, PersonId reader) {
        Optional<ElectorId> own = electors.castsFor(reader);
        List<ObjectionRow> seen = register.in(ballot).stream()
                .filter(row -> row.stateAt(clock.instant()) != ObjectionState.RAISED
                        || own.filter(row.elector()::equals).isPresent())
                .toList();
        return views(seen, own);
    }

    /** The {@code limit} objections the office has to answer first, with {@code due} saying by when. */
    @Transactional(readOnly = true)
    public List<ObjectionView> toAnswer(int limit) {
        return views(register.awaitingAnswer(clock.instant(), limit), Optional.empty());
    }

    /** How many objections wait for the office's answer. */
    @Transactional(readOnly = true)
    public long awaitingAnswer() {
        return register.countAwaitingAnswer(clock.instant());
    }

    private List<ObjectionView> views(List<ObjectionRow> rows, Optional<ElectorId> reader) {
        Set<ElectorId> organisations = rows.stream()
                .filter(row -> row.kind() == Kind.ROLL_CALL)
                .map(ObjectionRow::elector)
                .collect(Collectors.toSet());
        return ResultReading.views(rows, electors.names(organisations), reader, clock.instant());
    }

    /** Why {@code by} may not answer these now: moderators may, within 14 days of closing, those of one ballot together. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToAnswer(Collection<ObjectionId> ids, PersonId by) {
        return rules.toAnswer(register.all(ids), by);
    }

    /** Answers objections of one substance with a reason of at most {@value Texts#REASON} characters; throws {@link ObjectionRefused}. */
    @Act
    public void answer(Collection<ObjectionId> ids, String reason, PersonId by) {
        String text = InputRefused.text("reason", reason, Texts.REASON);
        List<ObjectionRow> rows = register.all(ids);
        ObjectionRefused.throwIf(rules.toAnswer(rows, by));
        BallotId ballot = rows.getFirst().ballot();
        DecisionRow decision = decisions.lock(ballot).orElseThrow();
        Instant now = clock.instant();

        register.answer(ballot, rows.stream().map(ObjectionRow::id).toList(), text, now, by);
        settlement.comeFurther(ballot);

        Set<java.util.UUID> answered =
                rows.stream().map(row -> row.id().value()).collect(Collectors.toSet());
        events.publishEvent(new ObjectionAnswered(
                now, by.value(), ballot.value(), decision.question().guideline().value(), answered));
    }

    /** Why {@code by} may not reply to the answer now: who acts for the objector may, within 14 days of it. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToReply(ObjectionId id, PersonId by) {
        return rules.toReply(register.find(id).orElseThrow(), by);
    }

    /** Upholds the objection: it is recorded with the result. Throws {@link ObjectionRefused}. */
    @Act
    public void sustain(ObjectionId id, PersonId by) {
        ObjectionRow row = register.find(id).orElseThrow();
        DecisionRow decision = decisions.lock(row.ballot()).orElseThrow();
        ObjectionRefused.throwIf(rules.toReply(row, by));
        Instant now = clock.instant();

        register.sustain(id, now);
        settlement.comeFurther(row.ballot());

        events.publishEvent(ObjectionSustained.of(row, decision.question(), now, by));
    }

    /** Ends the objection: by roll call {@code replacing} counts instead, in a secret sector it is null. Throws {@link ObjectionRefused}. */
    @Act
    public void end(ObjectionId id, @Nullable Stance replacing, PersonId by) {
        ObjectionRow row = register.find(id).orElseThrow();
        DecisionRow decision = decisions.lock(row.ballot()).orElseThrow();
        ObjectionRefused.throwIf(rules.toReply(row, by).or(() -> ObjectionRules.toReplaceWith(replacing, row)));
        Instant now = clock.instant();

        register.end(id, replacing, now);
        settlement.comeFurther(row.ballot());

        events.publishEvent(ObjectionEnded.of(row, decision.question(), replacing, now, by));
    }

    /** Who is to be told of what happens to an objection: those who act for the objector now. */
    @Transactional(readOnly = true)
    public Set<PersonId> authors(ObjectionId id) {
        return register.find(id).map(row -> electors.actingFor(row.elector())).orElse(Set.of());
    }

    /** Who is to be told of what happens to any of these objections, in three queries however many they are. */
    @Transactional(readOnly = true)
    public Set<PersonId> authors(Collection<ObjectionId> ids) {
        return electors.actingFor(
                register.all(ids).stream().map(ObjectionRow::elector).toList());
    }

    private Question question(BallotId ballot) {
        return decisions.find(ballot).orElseThrow().question();
    }
}
