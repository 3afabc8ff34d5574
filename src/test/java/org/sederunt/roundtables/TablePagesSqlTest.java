package org.sederunt.roundtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Slug;

/** What a page costs does not depend on how much there is. */
@PortalTest
class TablePagesSqlTest {

    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final ActsAtTable acts;
    private final TableFixtures fixtures;
    private final SettableClock clock;

    TablePagesSqlTest(
            RoundTables tables,
            Seats seats,
            Minutes minutes,
            ActsAtTable acts,
            TableFixtures fixtures,
            SettableClock clock) {
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.acts = acts;
        this.fixtures = fixtures;
        this.clock = clock;
    }

    @Test
    void aListNeedsThreeStatementsWithTenTablesAndWithThreeHundred() {
        PersonId moderator = fixtures.moderator();
        fixtures.openACycle();
        convene(10, moderator);
        int withTen = SqlCount.of(() -> tables.page(0, 20));

        convene(290, moderator);

        assertThat(withTen).isEqualTo(3);
        assertThat(SqlCount.of(() -> tables.page(0, 20))).isEqualTo(3);
        assertThat(SqlCount.of(() -> tables.page(new TableFilter(TableFilter.When.COMING, "one two"), 3, 20)))
                .isLessThanOrEqualTo(3);
        assertThat(SqlCount.of(() -> tables.upcoming(5))).isEqualTo(2);
    }

    @Test
    void aPageNeedsTheSameFewStatementsWithOneSpeakerAndWithThirty() {
        Slug small = held(1);
        Slug large = held(30);

        int ofSmall = SqlCount.of(() -> tables.find(small));

        assertThat(ofSmall).isLessThanOrEqualTo(8);
        assertThat(SqlCount.of(() -> tables.find(large))).isEqualTo(ofSmall);
    }

    @Test
    void whatAReaderMayDoCostsTheSameAtASmallTableAndAtALargeOne() {
        TableId small = tables.find(held(1)).orElseThrow().table().id();
        TableId large = tables.find(held(30)).orElseThrow().table().id();
        PersonId reader = fixtures.citizen();

        int atSmall = SqlCount.of(() -> acts.of(small, reader));

        assertThat(atSmall).isLessThanOrEqualTo(8);
        assertThat(SqlCount.of(() -> acts.of(large, reader))).isEqualTo(atSmall);
    }

    private void convene(int count, PersonId moderator) {
        for (int i = 0; i < count; i++) {
            TableOutline outline = fixtures.outline(TableFixtures.unique("Many "), fixtures.seats(Map.of(), 2));
            tables.convene(new NewTable(outline, UUID.randomUUID()), moderator);
        }
    }

    private Slug held(int speakers) {
        String title = TableFixtures.unique("Held ");
        TableId table =
                fixtures.convene(fixtures.outline(title, fixtures.seats(Map.of(), speakers)), UUID.randomUUID());
        PersonId facilitator = fixtures.citizen();
        tables.appointFacilitator(table, facilitator, fixtures.moderator());
        for (int i = 0; i < speakers; i++) seats.take(table, fixtures.citizen());
        clock.move(TableFixtures.UNTIL_START);
        seats.plan(table)
                .hats()
                .forEach(hat -> minutes.record(
                        table, NewStatement.by(hat.person(), "One thing", UUID.randomUUID()), facilitator));
        minutes.record(table, NewStatement.unattributed(Sector.MEDIA, "Another", UUID.randomUUID()), facilitator);
        minutes.approve(table, facilitator);
        return Slug.of(title);
    }
}
