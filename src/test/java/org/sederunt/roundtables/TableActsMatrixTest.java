package org.sederunt.roundtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each act at a table, for each kind of person, before, during and after it and once its minutes are approved. */
@PortalTest
class TableActsMatrixTest {

    private enum Moment {
        BEFORE,
        DURING,
        AFTER,
        APPROVED
    }

    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final ActsAtTable acts;
    private final TableFixtures fixtures;
    private final SettableClock clock;
    private final JdbcClient sql;

    private PersonId stranger;
    private PersonId participant;
    private PersonId facilitator;
    private PersonId facilitatorElsewhere;
    private PersonId moderator;
    private StatementId statement;

    TableActsMatrixTest(
            RoundTables tables,
            Seats seats,
            Minutes minutes,
            ActsAtTable acts,
            TableFixtures fixtures,
            SettableClock clock,
            JdbcClient sql) {
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.acts = acts;
        this.fixtures = fixtures;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void everyone() {
        stranger = fixtures.stranger();
        participant = fixtures.citizen();
        facilitator = fixtures.citizen();
        facilitatorElsewhere = fixtures.citizen();
        moderator = fixtures.moderator();
        tables.appointFacilitator(fixtures.table(seating()), facilitatorElsewhere, moderator);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # act       | moment   | stranger       | participant    | facilitator    | of another table | moderator
        take        | BEFORE   | notjoined      | -              | facilitates    | -                | officespeaks
        take        | DURING   | begun          | begun          | begun          | begun            | begun
        take        | AFTER    | begun          | begun          | begun          | begun            | begun
        take        | APPROVED | begun          | begun          | begun          | begun            | begun
        leave       | BEFORE   | noseat         | -              | noseat         | noseat           | noseat
        leave       | DURING   | noseat         | stays          | noseat         | noseat           | noseat
        leave       | AFTER    | noseat         | stays          | noseat         | noseat           | noseat
        leave       | APPROVED | noseat         | stays          | noseat         | noseat           | noseat
        convene     | BEFORE   | notoffice      | notoffice      | notoffice      | notoffice        | -
        revise      | BEFORE   | notoffice      | notoffice      | notoffice      | notoffice        | -
        revise      | DURING   | notoffice      | notoffice      | notoffice      | notoffice        | -
        revise      | AFTER    | notoffice      | notoffice      | notoffice      | notoffice        | -
        revise      | APPROVED | notoffice      | notoffice      | notoffice      | notoffice        | approved
        appoint     | BEFORE   | notoffice      | notoffice      | notoffice      | notoffice        | -
        appoint     | DURING   | notoffice      | notoffice      | notoffice      | notoffice        | -
        appoint     | AFTER    | notoffice      | notoffice      | notoffice      | notoffice        | -
        appoint     | APPROVED | notoffice      | notoffice      | notoffice      | notoffice        | approved
        setAgenda   | BEFORE   | notincharge    | notincharge    | -              | notincharge      | -
        setAgenda   | DURING   | notincharge    | notincharge    | -              | notincharge      | -
        setAgenda   | AFTER    | notincharge    | notincharge    | -              | notincharge      | -
        setAgenda   | APPROVED | notincharge    | notincharge    | approved       | notincharge      | approved
        record      | BEFORE   | notfacilitator | notfacilitator | notbegun       | notfacilitator   | notfacilitator
        record      | DURING   | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        record      | AFTER    | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        record      | APPROVED | notfacilitator | notfacilitator | approved       | notfacilitator   | notfacilitator
        edit        | BEFORE   | notfacilitator | notfacilitator | notbegun       | notfacilitator   | notfacilitator
        edit        | DURING   | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        edit        | AFTER    | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        edit        | APPROVED | notfacilitator | notfacilitator | approved       | notfacilitator   | notfacilitator
        remove      | BEFORE   | notfacilitator | notfacilitator | notbegun       | notfacilitator   | notfacilitator
        remove      | DURING   | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        remove      | AFTER    | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        remove      | APPROVED | notfacilitator | notfacilitator | approved       | notfacilitator   | notfacilitator
        summarise   | BEFORE   | notfacilitator | notfacilitator | notbegun       | notfacilitator   | notfacilitator
        summarise   | DURING   | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        summarise   | AFTER    | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        summarise   | APPROVED | notfacilitator | notfacilitator | approved       | notfacilitator   | notfacilitator
        approve     | BEFORE   | notfacilitator | notfacilitator | notbegun       | notfacilitator   | notfacilitator
        approve     | DURING   | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        approve     | AFTER    | notfacilitator | notfacilitator | -              | notfacilitator   | notfacilitator
        approve     | APPROVED | notfacilitator | notfacilitator | approved       | notfacilitator   | notfacilitator
        """)
    void actIsAllowedOrRefusedWithItsReason(
            String act,
            Moment moment,
            String unjoined,
            String seated,
            String running,
            String elsewhere,
            String office) {
        TableId table = tableAt(moment, !act.equals("take"));

        assertThat(List.of(
                        answer(act, table, stranger),
                        answer(act, table, facilitatorElsewhere),
                        answer(act, table, moderator),
                        answer(act, table, participant),
                        answer(act, table, facilitator)))
                .containsExactly(unjoined, elsewhere, office, seated, running);
    }

    private TableId tableAt(Moment moment, boolean withParticipant) {
        TableId table = fixtures.table(seating());
        tables.appointFacilitator(table, facilitator, moderator);
        if (withParticipant) seats.take(table, participant);
        statement = new StatementId(UUID.randomUUID());
        if (moment == Moment.BEFORE) return table;
        clock.move(TableFixtures.UNTIL_START);
        statement = minutes.record(table, said(), facilitator);
        if (moment != Moment.DURING) clock.move(TableFixtures.LENGTH);
        if (moment == Moment.APPROVED) minutes.approve(table, facilitator);
        return table;
    }

    /** What the reader of the rule says, after making sure that the act says the same. */
    private String answer(String act, TableId table, PersonId by) {
        String told = reason(refusal(act, acts.of(table, by), by));
        String enforced = "-";
        try {
            perform(act, table, by);
        } catch (Refused refused) {
            enforced = reason(Optional.of(refused.refusal()));
        }
        assertThat(enforced)
                .as("what the act says, where the view says " + told)
                .isEqualTo(told);
        return told;
    }

    private Optional<Refusal> refusal(String act, TableActs may, PersonId by) {
        return switch (act) {
            case "take" -> may.take();
            case "leave" -> may.leave();
            case "convene" -> tables.refusalToConvene(by);
            case "revise" -> may.revise();
            case "appoint" -> may.appointFacilitator();
            case "setAgenda" -> may.setAgenda();
            case "record" -> may.record();
            case "edit" -> may.edit();
            case "remove" -> may.remove();
            case "summarise" -> may.summarise();
            case "approve" -> may.approve();
            default -> throw new IllegalArgumentException(act);
        };
    }

    private void perform(String act, TableId table, PersonId by) {
        switch (act) {
            case "take" -> seats.take(table, by);
            case "leave" -> seats.leave(table, by);
            case "convene" ->
                tables.convene(new NewTable(fixtures.outline("Convened", seating()), UUID.randomUUID()), by);
            case "revise" -> tables.revise(table, fixtures.outline("Revised", seating()), version(table), by);
            case "appoint" -> tables.appointFacilitator(table, facilitator, by);
            case "setAgenda" ->
                tables.setAgenda(
                        table, List.of(new AgendaItem(LocalTime.of(10, 0), "Welcome", "")), version(table), by);
            case "record" -> minutes.record(table, said(), by);
            case "edit" -> minutes.edit(table, statement, said(), 0, by);
            case "remove" -> minutes.remove(table, statement, 0, by);
            case "summarise" -> minutes.summarise(table, "Two spoke.", version(table), by);
            case "approve" -> minutes.approve(table, by);
            default -> throw new IllegalArgumentException(act);
        }
    }

    private int version(TableId table) {
        return sql.sql("select version from round_table where id = ?")
                .param(table.value())
                .query(Integer.class)
                .single();
    }

    private Seating seating() {
        return new Seating(Map.of(Sector.CITIZENS, 4), 4, 2, fixtures.start().minus(Duration.ofHours(1)));
    }

    private static NewStatement said() {
        return NewStatement.unattributed(Sector.CITIZENS, "Nobody should wait a day.", UUID.randomUUID());
    }

    private static String reason(Optional<Refusal> refusal) {
        return refusal.map(why -> why.key().replaceAll(".*\\.", "")).orElse("-");
    }
}
