package org.sederunt.statements;

import static org.sederunt.statements.Multitude.key;

import java.util.Map;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seats;
import org.sederunt.roundtables.StatementId;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.roundtables.TableId;
import org.sederunt.shared.SettableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables that are to come, whose minutes are being written, and whose minutes are approved. */
@Component
class FullTables {

    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final TableFixtures fixtures;
    private final SettableClock clock;
    private final JdbcClient sql;

    FullTables(
            RoundTables tables,
            Seats seats,
            Minutes minutes,
            TableFixtures fixtures,
            SettableClock clock,
            JdbcClient sql) {
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.fixtures = fixtures;
        this.clock = clock;
        this.sql = sql;
    }

    /** Two tables are over: one has its minutes, the other not yet. */
    void hold(FullPortal portal, Multitude much) {
        TableId approved = convene("held", portal, much);
        TableId waiting = convene("in writing", portal, much);
        clock.move(TableFixtures.UNTIL_START.plus(TableFixtures.LENGTH).plusMinutes(1));
        PersonId facilitator = portal.reader("facilitator");
        for (TableId table : new TableId[] {approved, waiting}) {
            var said = NewStatement.by(portal.reader("citizen"), "More buses.", UUID.randomUUID());
            StatementId statement = minutes.record(table, said, facilitator);
            much.like(
                    "table_statement",
                    statement.value(),
                    "statement " + table,
                    Map.of("number", "original.number + n", "submission", key("said " + table)));
        }
        minutes.approve(approved, facilitator);
    }

    /** One is to come. */
    void announce(FullPortal portal, Multitude much) {
        convene("coming", portal, much);
    }

    private TableId convene(String name, FullPortal portal, Multitude much) {
        PersonId citizen = portal.reader("citizen");
        TableId table = fixtures.table(fixtures.seats(Map.of(), 8));
        tables.appointFacilitator(table, portal.reader("facilitator"), fixtures.moderator());
        seats.take(table, citizen);
        seats.take(table, portal.reader("representative"));
        portal.name(name, tables.slugOf(table).orElseThrow());
        String salt = "table " + name;
        var own = Map.of("slug", "concat(original.slug, '-', n)", "submission", key("convened " + name));
        much.like("round_table", table.value(), salt, own);
        much.like("table_seat", seatOf(citizen, table), "seat " + name, Map.of("table_id", key(salt)));
        return table;
    }

    private UUID seatOf(PersonId person, TableId table) {
        return sql.sql("select id from table_seat where person_id = ? and table_id = ?")
                .params(person.value(), table.value())
                .query(UUID.class)
                .single();
    }
}
