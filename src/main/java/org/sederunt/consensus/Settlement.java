package org.sederunt.consensus;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sederunt.ballots.BallotClosed;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.Stance;
import org.sederunt.ballots.counting.Counting;
import org.sederunt.ballots.counting.Position;
import org.sederunt.consensus.rule.Outcome;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.ReturnedToReview;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings a decision as far as it can come: counts at closing, takes objections up, and tells the outcome once nothing is open. */
@Component
class Settlement {

    private final DecisionRegister register;
    private final ObjectionRegister objections;
    private final Counting counting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settlement(
            DecisionRegister register,
            ObjectionRegister objections,
            Counting counting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.objections = objections;
        this.counting = counting;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction that notices the closing: both happen, or neither. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(BallotClosed closed) {
        BallotId ballot = closed.ballot();
        boolean awaited = register.find(ballot).filter(DecisionRow::isUncounted).isPresent();
        if (!awaited || !register.count(ballot, closed.at())) return;

        for (Position position : counting.rollCall(ballot)) {
            boolean objects = position.cast().stance() == Stance.OBJECT;
            if (objects && position.voter().isDeciding()) {
                objections.raise(
                        ballot,
                        position.voter(),
                        position.cast().reason(),
                        position.cast().remedy());
            }
        }
        tellOfRollCall(ballot);
        if (!comeFurther(ballot)) events.publishEvent(pending(ballot));
    }

    /** In the transaction that takes the guideline back: its ballot may close by the clock, and nothing follows from it any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ReturnedToReview returned) {
        register.setAside(new GuidelineId(returned.subject()), returned.at());
    }

    /** Those of secret sectors were told when they were raised. */
    private void tellOfRollCall(BallotId ballot) {
        Question question = register.find(ballot).orElseThrow().question();
        objections.in(ballot).stream()
                .filter(raised -> raised.kind() == Kind.ROLL_CALL)
                .forEach(raised -> events.publishEvent(ObjectionTakenUp.of(raised, question, clock.instant())));
    }

    private DecisionPending pending(BallotId ballot) {
        DecisionRow row = register.find(ballot).orElseThrow();
        Judged judged = judge(row, clock.instant());
        return new DecisionPending(
                judged.at(),
                row.question().guideline().value(),
                ballot.value(),
                TellableFigures.of(row, judged, false));
    }

    /** Settles the decision if nothing is open any more; returns whether it is settled. To be called in the transaction of what changed. */
    @Transactional
    boolean comeFurther(BallotId ballot) {
        DecisionRow row = register.lock(ballot).orElseThrow();
        if (!row.isUnsettled()) return row.settledAt() != null;

        Instant now = clock.instant();
        Judged judged = judge(row, now);
        if (judged.hasUnsettledObjections()
                || (judged.needsRecirculation() && now.isBefore(judged.recirculationDue()))) {
            register.lookAgain(ballot, judged.nextDue().orElseThrow());
            return false;
        }
        settle(row, judged);
        return true;
    }

    private void settle(DecisionRow row, Judged judged) {
        boolean wantsRecirculation = judged.needsRecirculation();
        Outcome outcome =
                wantsRecirculation ? Outcome.NOT_AGREED : judged.decision().outcome();
        BallotId ballot = row.question().ballot();
        if (!register.settle(ballot, outcome, wantsRecirculation, judged.at())) return;

        var guideline = row.question().guideline().value();
        var figures = TellableFigures.of(row, judged, wantsRecirculation);
        events.publishEvent(
                outcome == Outcome.NOT_AGREED
                        ? new GuidelineNotAgreed(judged.at(), guideline, ballot.value(), figures, wantsRecirculation)
                        : new GuidelineAgreed(
                                judged.at(),
                                guideline,
                                ballot.value(),
                                figures,
                                outcome == Outcome.AGREED_WITH_DISSENT));
    }

    Judged judge(DecisionRow row, Instant now) {
        BallotId ballot = row.question().ballot();
        List<ObjectionRow> raised = objections.in(ballot);
        return Judged.of(row.question().rule(), counting.tally(ballot), raised, now);
    }
}
