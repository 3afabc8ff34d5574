package org.sederunt.roundtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.cycles.CycleId;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.DeskQueue;
import org.sederunt.shared.OpenMatters.OpenMatter;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tables tell the gate of the dialogue, the desk and the home page. */
@PortalTest
class WhatTablesWaitForTest {

    private final MinutesGate gate;
    private final MinutesOnDesk desk;
    private final TablesOpenNow open;
    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final TableFixtures fixtures;
    private final SettableClock clock;
    private final JdbcClient sql;

    WhatTablesWaitForTest(
            MinutesGate gate,
            MinutesOnDesk desk,
            TablesOpenNow open,
            RoundTables tables,
            Seats seats,
            Minutes minutes,
            TableFixtures fixtures,
            SettableClock clock,
            JdbcClient sql) {
        this.gate = gate;
        this.desk = desk;
        this.open = open;
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.fixtures = fixtures;
        this.clock = clock;
        this.sql = sql;
    }

    @Test
    void keepsTheDialogueOpenUntilTheMinutesOfEveryTableHeldAreApproved() {
        TableId one = fixtures.table(fixtures.seats(Map.of(), 1));
        TableId other = fixtures.table(fixtures.seats(Map.of(), 1));
        CycleId cycle = cycleOfTheirOwn(List.of(one, other));
        PersonId facilitator = facilitatorOf(one);
        tables.appointFacilitator(other, facilitator, fixtures.moderator());

        assertThat(missing(cycle)).isEqualTo("roundtables.gate.notable");
        clock.move(TableFixtures.UNTIL_START.plus(TableFixtures.LENGTH));
        assertThat(missing(cycle)).isEqualTo("roundtables.gate.minutes");
        approve(one, facilitator);
        assertThat(missing(cycle)).isEqualTo("roundtables.gate.minutes");
        approve(other, facilitator);
        assertThat(gate.missing(cycle)).isEmpty();
    }

    @Test
    void remindsTheDeskOfATableUntilItsMinutesAreApproved() {
        String title = TableFixtures.unique("Forgotten ");
        TableId table = fixtures.convene(fixtures.outline(title, fixtures.seats(Map.of(), 1)), UUID.randomUUID());
        PersonId facilitator = facilitatorOf(table);
        assertThat(waiting()).doesNotContain("tables/" + Slug.of(title));

        clock.move(TableFixtures.UNTIL_START.plus(TableFixtures.LENGTH));
        long before = desk.waiting();
        assertThat(waiting()).contains("tables/" + Slug.of(title));
        approve(table, facilitator);

        assertThat(waiting()).doesNotContain("tables/" + Slug.of(title));
        assertThat(desk.waiting()).isEqualTo(before - 1);
    }

    @Test
    void saysHowManySeatsOfComingTablesAreFree() {
        clock.move(TableFixtures.UNTIL_START);
        String title = TableFixtures.unique("Coming ");
        TableId table = fixtures.convene(fixtures.outline(title, fixtures.seats(Map.of(), 2)), UUID.randomUUID());
        seats.take(table, fixtures.citizen());

        assertThat(openNow(title)).singleElement().satisfies(matter -> {
            assertThat(matter.figure()).isEqualTo(1);
            assertThat(matter.path()).isEqualTo("tables/" + Slug.of(title));
        });
        seats.take(table, fixtures.citizen());

        assertThat(openNow(title)).isEmpty();
    }

    private List<OpenMatter> openNow(String title) {
        return open.openNow(null).stream()
                .filter(matter -> matter.title().equals(title))
                .toList();
    }

    private List<String> waiting() {
        return desk.first(1_000).stream().map(DeskQueue.Item::path).toList();
    }

    private String missing(CycleId cycle) {
        return gate.missing(cycle).orElseThrow().key();
    }

    private PersonId facilitatorOf(TableId table) {
        PersonId facilitator = fixtures.citizen();
        tables.appointFacilitator(table, facilitator, fixtures.moderator());
        return facilitator;
    }

    private void approve(TableId table, PersonId facilitator) {
        minutes.record(table, NewStatement.unattributed(Sector.MEDIA, "One source.", UUID.randomUUID()), facilitator);
        minutes.approve(table, facilitator);
    }

    private CycleId cycleOfTheirOwn(List<TableId> tables) {
        var cycle = new CycleId(UUID.randomUUID());
        sql.sql("insert into cycle (id, title, objective, charter, opened_at, opened_by, version)"
                        + " values (?, 'Another cycle', '', '', ?, ?, 0)")
                .params(
                        cycle.value(),
                        Sql.utc(clock.instant()),
                        fixtures.stranger().value())
                .update();
        sql.sql("update round_table set cycle_id = :cycle where id in (:tables)")
                .param("cycle", cycle.value())
                .param("tables", tables.stream().map(TableId::value).toList())
                .update();
        return cycle;
    }
}
