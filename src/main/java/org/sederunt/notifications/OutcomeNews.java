package org.sederunt.notifications;

import java.util.List;
import java.util.UUID;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.consensus.GuidelineAgreed;
import org.sederunt.consensus.GuidelineNotAgreed;
import org.sederunt.guidelines.DraftSettled;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.stakeholders.Electors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the electors of a ballot what came of it, once nothing is open any more; dissent never without naming it. */
@Component
class OutcomeNews {

    private static final List<Standing> EXCEPTIONS =
            List.of(Standing.OPPOSES, Standing.DIVIDED, Standing.NEITHER, Standing.NO_POSITION, Standing.SILENT);

    private final Delivery delivery;
    private final GuidelineNews guidelines;
    private final Ballots ballots;
    private final Electors electors;

    OutcomeNews(Delivery delivery, GuidelineNews guidelines, Ballots ballots, Electors electors) {
        this.delivery = delivery;
        this.guidelines = guidelines;
        this.ballots = ballots;
        this.electors = electors;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(GuidelineAgreed agreed) {
        tell(agreed, agreed.ballot());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(GuidelineNotAgreed notAgreed) {
        tell(notAgreed, notAgreed.ballot());
    }

    private void tell(DraftSettled settled, UUID ballot) {
        SettledFigures figures = settled.figures();
        guidelines
                .aboutBallot(settled.subject(), "notifications.outcome." + settled.outcome())
                .map(news -> news.number(figures.accepting()).number(figures.deciding()))
                .map(news -> settled.outcome() == GuidelineOutcome.AGREED_WITH_DISSENT ? except(figures, news) : news)
                .ifPresent(news -> delivery.tell(electors.actingFor(ballots.electorate(new BallotId(ballot))), news));
    }

    private static News except(SettledFigures figures, News news) {
        News told = news;
        for (Standing standing : EXCEPTIONS) told = told.sectors(standing.key() + ".list", figures.that(standing));
        return told.sectors("guidelines.standing.objection.list", figures.withSustainedObjection());
    }
}
