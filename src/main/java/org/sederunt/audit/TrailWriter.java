package org.sederunt.audit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;
import org.sederunt.shared.Ids;
import org.sederunt.shared.OfficeTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes one entry for every event, in the transaction of the act: both stand or neither does. */
@Component
class TrailWriter {

    private static final String WRITE = """
        insert into audit_entry (id, at, day_only, kind, actor, subject, details, content_hash)
        values (:id, :at, :dayOnly, :kind, :actor, :subject, :details, :hash)\
        """;

    private final JdbcClient sql;
    private final OfficeTime time;

    TrailWriter(JdbcClient sql, OfficeTime time) {
        this.sql = sql;
        this.time = time;
    }

    @EventListener
    void on(DomainEvent event) {
        Instant at = event.at().truncatedTo(ChronoUnit.MICROS);
        boolean dayOnly = namesADayAlone(at);
        UUID id = dayOnly ? UUID.randomUUID() : Ids.next();
        String kind = event.getClass().getSimpleName();
        write(new EntryContent(id, at, dayOnly, kind, event.actor(), event.subject(), EventFacts.of(event)));
    }

    /** Events of secret ballots say the day and nothing finer; then neither the key nor the place in the chain may. */
    private boolean namesADayAlone(Instant at) {
        return at.equals(at.truncatedTo(ChronoUnit.DAYS))
                || time.local(at).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private void write(EntryContent entry) {
        sql.sql(WRITE)
                .param("id", entry.id())
                .param("at", Utc.of(entry.at()))
                .param("dayOnly", entry.dayOnly())
                .param("kind", entry.kind())
                .param("actor", entry.actor())
                .param("subject", entry.subject())
                .param("details", entry.details())
                .param("hash", entry.hash())
                .update();
    }
}
