package org.sederunt.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sederunt.consensus.Deadlines;
import org.sederunt.consensus.ObjectionAnswered;
import org.sederunt.consensus.ObjectionEnded;
import org.sederunt.consensus.ObjectionId;
import org.sederunt.consensus.ObjectionSustained;
import org.sederunt.consensus.Objections;
import org.sederunt.shared.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Three days before silence would end an answered objection, reminds who raised it and has not replied. */
@Component
class ReplyReminders {

    static final Duration BEFORE_LAPSING = Duration.ofDays(3);

    private static final String PLAN = """
        insert ignore into reply_reminder (objection_id, guideline_id, due_at, lapses_at, told)
        values (:objection, :guideline, :due, :lapses, false)\
        """;

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Delivery delivery;
    private final GuidelineNews guidelines;
    private final Objections objections;
    private final Clock clock;

    ReplyReminders(
            JdbcClient sql,
            TransactionTemplate transactions,
            Delivery delivery,
            GuidelineNews guidelines,
            Objections objections,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.delivery = delivery;
        this.guidelines = guidelines;
        this.objections = objections;
        this.clock = clock;
    }

    /** In the transaction of the answer. */
    void plan(ObjectionAnswered answered) {
        Instant lapses = answered.at().plus(Deadlines.REPLY);
        answered.objections()
                .forEach(objection -> sql.sql(PLAN)
                        .param("objection", objection)
                        .param("guideline", answered.guideline())
                        .param("due", Utc.of(lapses.minus(BEFORE_LAPSING)))
                        .param("lapses", Utc.of(lapses))
                        .update());
    }

    @EventListener
    void on(ObjectionSustained replied) {
        claim(replied.subject());
    }

    @EventListener
    void on(ObjectionEnded replied) {
        claim(replied.subject());
    }

    @Scheduled(fixedDelay = 5_000)
    @EventListener(ClockMoved.class)
    void remind() {
        due().forEach(reminder -> transactions.executeWithoutResult(status -> {
            if (claim(reminder.objection())) tell(reminder);
        }));
    }

    private List<Reminder> due() {
        return sql.sql("select objection_id, guideline_id, lapses_at from reply_reminder"
                        + " where not told and due_at <= :now order by due_at limit 20")
                .param("now", Utc.of(clock.instant()))
                .query((row, number) -> new Reminder(
                        Objects.requireNonNull(row.getObject("objection_id", UUID.class)),
                        Objects.requireNonNull(row.getObject("guideline_id", UUID.class)),
                        Utc.read(row, "lapses_at")))
                .list();
    }

    /** Whoever changes the row tells; a reply changes it too, and then there is nothing to tell. */
    private boolean claim(UUID objection) {
        return sql.sql("update reply_reminder set told = true where objection_id = :objection and not told")
                        .param("objection", objection)
                        .update()
                > 0;
    }

    private void tell(Reminder reminder) {
        if (!clock.instant().isBefore(reminder.lapses())) return;
        guidelines
                .aboutBallot(reminder.guideline(), "notifications.objection.lapsing")
                .map(news -> news.moment(reminder.lapses()))
                .ifPresent(news -> delivery.tell(objections.authors(new ObjectionId(reminder.objection())), news));
    }

    private record Reminder(UUID objection, UUID guideline, Instant lapses) {}
}
