package org.sederunt.guidelines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sederunt.shared.ClockMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells once that a consultation is over; nobody's rights wait for it, they follow the clock. */
@Component
class ConsultationWatch {

    private static final String DUE = "state = 'CONSULTATION' and closing_told = false and consultation_until <= :now";

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationWatch(
            JdbcClient sql, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    @EventListener(ClockMoved.class)
    @Order(0)
    void tellWhatIsOver() {
        Instant now = clock.instant();
        List<UUID> due = sql.sql("select id from guideline where " + DUE)
                .param("now", Columns.utc(now))
                .query((row, index) -> Columns.id(row, "id"))
                .list();
        due.forEach(id -> transactions.executeWithoutResult(status -> tellIfFirst(id, now)));
    }

    private void tellIfFirst(UUID id, Instant now) {
        boolean first =
                sql.sql("update guideline set closing_told = true, version = version + 1 where id = :id and " + DUE)
                                .param("id", id)
                                .param("now", Columns.utc(now))
                                .update()
                        == 1;
        if (first) events.publishEvent(new ConsultationClosed(now, null, id));
    }
}
