package org.sederunt.notifications;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.BallotOpened;
import org.sederunt.ballots.Ballots;
import org.sederunt.consensus.ObjectionAnswered;
import org.sederunt.consensus.ObjectionId;
import org.sederunt.consensus.Objections;
import org.sederunt.guidelines.ConsultationOpened;
import org.sederunt.guidelines.GuidelinePublished;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Electors;
import org.sederunt.stakeholders.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells participants, electors and objectors what is before them. */
@Component
class DecisionNews {

    private final Delivery delivery;
    private final GuidelineNews guidelines;
    private final Reminders reminders;
    private final ReplyReminders replyReminders;
    private final Participants participants;
    private final Electors electors;
    private final Ballots ballots;
    private final Objections objections;

    DecisionNews(
            Delivery delivery,
            GuidelineNews guidelines,
            Reminders reminders,
            ReplyReminders replyReminders,
            Participants participants,
            Electors electors,
            Ballots ballots,
            Objections objections) {
        this.delivery = delivery;
        this.guidelines = guidelines;
        this.reminders = reminders;
        this.replyReminders = replyReminders;
        this.participants = participants;
        this.electors = electors;
        this.ballots = ballots;
        this.objections = objections;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ConsultationOpened opened) {
        guidelines
                .about(opened.subject(), "notifications.consultation.opened")
                .map(news -> news.moment(opened.until()))
                .ifPresent(news -> delivery.tell(participants.everyone(), news));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(BallotOpened opened) {
        reminders.plan(opened);
        Set<PersonId> mayCast = electors.actingFor(ballots.withoutStance(new BallotId(opened.subject())));
        guidelines
                .aboutBallot(opened.guideline(), "notifications.ballot.opened")
                .map(news -> news.moment(opened.closes()))
                .ifPresent(news -> delivery.tell(mayCast, news));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ObjectionAnswered answered) {
        replyReminders.plan(answered);
        Set<ObjectionId> ids =
                answered.objections().stream().map(DecisionNews::objection).collect(Collectors.toSet());
        guidelines
                .aboutBallot(answered.guideline(), "notifications.objection.answered")
                .ifPresent(news -> delivery.tell(objections.authors(ids), news));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(GuidelinePublished published) {
        guidelines
                .about(published.subject(), "notifications.edition.published")
                .ifPresent(news -> delivery.tell(participants.everyone(), news));
    }

    private static ObjectionId objection(UUID id) {
        return new ObjectionId(id);
    }
}
