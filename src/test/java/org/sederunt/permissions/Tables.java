package org.sederunt.permissions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seating;
import org.sederunt.roundtables.Seats;
import org.sederunt.roundtables.StatementId;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.roundtables.TableId;
import org.sederunt.roundtables.TableOutline;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.springframework.stereotype.Component;

/** Two tables at each moment: one at which those who may have a seat, and one at which nobody has. */
@Component
class Tables {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final TableFixtures fixtures;
    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final Everyone everyone;
    private final SettableClock clock;

    private final Map<String, TableId> attended = new HashMap<>();
    private final Map<String, TableId> deserted = new HashMap<>();
    private final Map<String, StatementId> statements = new HashMap<>();

    Tables(
            TableFixtures fixtures,
            RoundTables tables,
            Seats seats,
            Minutes minutes,
            Everyone everyone,
            SettableClock clock) {
        this.fixtures = fixtures;
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.everyone = everyone;
        this.clock = clock;
    }

    /** Within three hours there is a table at each moment. */
    void runThrough() {
        Instant now = clock.instant();
        Instant soon = now.plus(AN_HOUR);
        for (Map<String, TableId> some : List.of(attended, deserted)) {
            some.put("APPROVED", convene(soon, AN_HOUR));
            some.put("AFTER", convene(soon, AN_HOUR));
            some.put("DURING", convene(soon, AN_HOUR.multipliedBy(100)));
            some.put("BEFORE", convene(now.plus(Duration.ofDays(60)), AN_HOUR));
        }
        attended.values().forEach(this::sit);
        clock.move(AN_HOUR.multipliedBy(3));
        attended.forEach((moment, table) -> {
            if (!moment.equals("BEFORE")) statements.put(moment, minutes.record(table, said(), facilitator()));
        });
        minutes.approve(attended.get("APPROVED"), facilitator());
        minutes.record(deserted.get("APPROVED"), said(), facilitator());
        minutes.approve(deserted.get("APPROVED"), facilitator());
    }

    private PersonId facilitator() {
        return everyone.the(Who.FACILITATOR);
    }

    private TableId convene(Instant start, Duration length) {
        TableId table = fixtures.convene(outline(start, length), UUID.randomUUID());
        tables.appointFacilitator(table, facilitator(), everyone.moderator());
        return table;
    }

    private TableOutline outline(Instant start, Duration length) {
        var seating = new Seating(Map.of(Sector.CITIZENS, 4, Sector.PRIVATE, 2), 4, 2, start);
        TableOutline usual = fixtures.outline(TableFixtures.unique("Table "), seating);
        return new TableOutline(usual.title(), usual.theme(), start, start.plus(length), usual.venue(), seating);
    }

    /** A table that could be convened now. */
    TableOutline another() {
        return outline(clock.instant().plus(AN_HOUR), AN_HOUR);
    }

    private void sit(TableId table) {
        for (Who who : List.of(Who.WAITING, Who.PARTICIPANT, Who.REPRESENTATIVE)) {
            seats.take(table, everyone.the(who));
        }
    }

    static NewStatement said() {
        return NewStatement.unattributed(Sector.CITIZENS, "Nobody should wait a day.", UUID.randomUUID());
    }

    TableId attended(String moment) {
        return Objects.requireNonNull(attended.get(moment), moment);
    }

    TableId deserted(String moment) {
        return Objects.requireNonNull(deserted.get(moment), moment);
    }

    /** What was said at the table, or something that nobody has said. */
    StatementId statementAt(String moment) {
        return statements.getOrDefault(moment, new StatementId(UUID.randomUUID()));
    }
}
