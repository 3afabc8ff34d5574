package org.sederunt.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.BallotOpened;
import org.sederunt.ballots.Ballots;
import org.sederunt.shared.ClockMoved;
import org.sederunt.stakeholders.Electors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A day before a ballot closes, reminds those who may still vote in it and have not. */
@Component
class Reminders {

    static final Duration BEFORE_CLOSING = Duration.ofDays(1);

    private static final String PLAN = """
        insert into ballot_reminder (ballot_id, guideline_id, due_at, closes_at, told)
        values (:ballot, :guideline, :due, :closes, :told)\
        """;

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Delivery delivery;
    private final GuidelineNews guidelines;
    private final Ballots ballots;
    private final Electors electors;
    private final Clock clock;

    Reminders(
            JdbcClient sql,
            TransactionTemplate transactions,
            Delivery delivery,
            GuidelineNews guidelines,
            Ballots ballots,
            Electors electors,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.delivery = delivery;
        this.guidelines = guidelines;
        this.ballots = ballots;
        this.electors = electors;
        this.clock = clock;
    }

    /** A ballot of a day or less needs no reminder: its opening was told as late. */
    void plan(BallotOpened opened) {
        Instant due = opened.closes().minus(BEFORE_CLOSING);
        sql.sql(PLAN)
                .param("ballot", opened.subject())
                .param("guideline", opened.guideline())
                .param("due", Utc.of(due))
                .param("closes", Utc.of(opened.closes()))
                .param("told", !due.isAfter(opened.at()))
                .update();
    }

    @Scheduled(fixedDelay = 5_000)
    @EventListener(ClockMoved.class)
    void remind() {
        due().forEach(reminder -> transactions.executeWithoutResult(status -> {
            if (claim(reminder)) tell(reminder);
        }));
    }

    private List<Reminder> due() {
        return sql.sql("select ballot_id, guideline_id, closes_at from ballot_reminder"
                        + " where not told and due_at <= :now order by due_at limit 20")
                .param("now", Utc.of(clock.instant()))
                .query((row, number) -> new Reminder(
                        Objects.requireNonNull(row.getObject("ballot_id", UUID.class)),
                        Objects.requireNonNull(row.getObject("guideline_id", UUID.class)),
                        Utc.read(row, "closes_at")))
                .list();
    }

    /** Whoever changes the row tells; everyone else finds nothing to change. */
    private boolean claim(Reminder reminder) {
        return sql.sql("update ballot_reminder set told = true where ballot_id = :ballot and not told")
                        .param("ballot", reminder.ballot())
                        .update()
                > 0;
    }

    private void tell(Reminder reminder) {
        if (!clock.instant().isBefore(reminder.closes())) return;
        var mayStillCast = electors.actingFor(ballots.withoutStance(new BallotId(reminder.ballot())));
        guidelines
                .aboutBallot(reminder.guideline(), "notifications.ballot.closing")
                .map(news -> news.moment(reminder.closes()))
                .ifPresent(news -> delivery.tell(mayStillCast, news));
    }

    private record Reminder(UUID ballot, UUID guideline, Instant closes) {}
}
