package org.sederunt.roundtables;

import java.time.Clock;
import java.time.Instant;
import org.sederunt.identity.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers, for the page of a table, what its reader may do there and why not: the same rules that the acts enforce,
 * asked together.
 */
@Service
public class ActsAtTable {

    private final TableRepository tables;
    private final SeatRepository seats;
    private final StatementRepository statements;
    private final TableRules tableRules;
    private final SeatRules seatRules;
    private final MinutesRules minutesRules;
    private final Clock clock;

    ActsAtTable(
            TableRepository tables,
            SeatRepository seats,
            StatementRepository statements,
            TableRules tableRules,
            SeatRules seatRules,
            MinutesRules minutesRules,
            Clock clock) {
        this.tables = tables;
        this.seats = seats;
        this.statements = statements;
        this.tableRules = tableRules;
        this.seatRules = seatRules;
        this.minutesRules = minutesRules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TableActs of(TableId id, PersonId reader) {
        RoundTable table = tables.findById(id.value()).orElseThrow();
        SeatPlan plan = seats.planOf(id);
        long kept = statements.countByTable(id.value());
        Instant now = clock.instant();
        return new TableActs(
                plan.heldBy(reader).isPresent(),
                table.isFacilitatedBy(reader),
                tableRules.convening(reader).isEmpty(),
                seatRules.taking(table, plan, reader, now),
                seatRules.leaving(table, plan, reader, now),
                tableRules.revising(table, reader),
                tableRules.appointing(table, reader),
                tableRules.settingAgenda(table, reader),
                minutesRules.recording(table, reader, now),
                minutesRules.editing(table, reader, now),
                minutesRules.removing(table, reader, now),
                minutesRules.summarising(table, reader, now),
                minutesRules.approving(table, kept, reader, now));
    }
}
