package org.sederunt.roundtables;

import java.time.Clock;
import java.util.Optional;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.GateEvidence;
import org.sederunt.cycles.Stage;
import org.sederunt.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dialogue is done when at least one table was held and the minutes of every table that was held are approved. */
@Component
class MinutesGate implements GateEvidence {

    private final JdbcClient sql;
    private final Clock clock;

    MinutesGate(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Stage stage() {
        return Stage.DIALOGUE;
    }

    @Override
    public Optional<Refusal> missing(CycleId cycle) {
        Held held = sql.sql("select count(*) tables, count(minutes_approved_at) approved from round_table"
                        + " where cycle_id = :cycle and ends_at <= :now")
                .param("cycle", cycle.value())
                .param("now", Sql.utc(clock.instant()))
                .query((row, number) -> new Held(row.getLong("tables"), row.getLong("approved")))
                .single();
        if (held.tables == 0) return Optional.of(Refusal.because("roundtables.gate.notable"));
        long open = held.tables - held.approved;
        return open == 0 ? Optional.empty() : Optional.of(Refusal.because("roundtables.gate.minutes", open));
    }

    private record Held(long tables, long approved) {}
}
