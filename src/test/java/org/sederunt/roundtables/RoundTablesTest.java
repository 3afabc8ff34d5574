package org.sederunt.roundtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Slug;

@PortalTest
class RoundTablesTest {

    private final RoundTables tables;
    private final Seats seats;
    private final TableFixtures fixtures;
    private final SettableClock clock;

    RoundTablesTest(RoundTables tables, Seats seats, TableFixtures fixtures, SettableClock clock) {
        this.tables = tables;
        this.seats = seats;
        this.fixtures = fixtures;
        this.clock = clock;
    }

    @Test
    void keepsWhatATableIsConvenedWith() {
        TableOutline outline = fixtures.outline(
                TableFixtures.unique("Bienvenida a quienes llegan 🌍 "), fixtures.seats(Map.of(Sector.MEDIA, 3), 5));

        fixtures.convene(outline, UUID.randomUUID());

        assertThat(tables.find(Slug.of(outline.title()))).hasValueSatisfying(page -> {
            assertThat(page.outline()).isEqualTo(outline);
            assertThat(page.table().seats().total()).isEqualTo(8);
            assertThat(page.minutes()).isEmpty();
            assertThat(page.facilitator()).isNull();
        });
    }

    @Test
    void convenesOnceHoweverOftenTheSameFormArrives() throws Exception {
        PersonId moderator = fixtures.moderator();
        fixtures.openACycle();
        var form = new NewTable(fixtures.outline(TableFixtures.unique("Once "), oneSeat()), UUID.randomUUID());

        List<TableId> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var clicks = List.of(1, 2, 3, 4).stream()
                    .map(click -> threads.submit(() -> tables.convene(form, moderator)))
                    .toList();
            for (var click : clicks) answers.add(click.get());
        }

        assertThat(answers).hasSize(4).containsOnly(answers.getFirst());
    }

    @Test
    void numbersTheAddressesOfTablesWithOneTitle() throws Exception {
        String title = TableFixtures.unique("One estuary ");
        PersonId moderator = fixtures.moderator();
        fixtures.openACycle();
        TableOutline outline = fixtures.outline(title, oneSeat());

        try (var threads = Executors.newFixedThreadPool(3)) {
            var all = List.of(1, 2, 3).stream()
                    .map(n -> threads.submit(() -> tables.convene(new NewTable(outline, UUID.randomUUID()), moderator)))
                    .toList();
            for (var one : all) one.get();
        }

        Slug slug = Slug.of(title);
        assertThat(tables.find(slug)).isPresent();
        assertThat(tables.find(slug.numbered(2))).isPresent();
        assertThat(tables.find(slug.numbered(3))).isPresent();
    }

    @Test
    void refusesATableThatEndsBeforeItStartsOrStartsInThePast() {
        Instant earlier = fixtures.start().minus(Duration.ofDays(1));
        TableOutline fine = fixtures.outline("Times", new Seating(Map.of(), 1, 1, earlier));

        assertThatField("endsAt", at(fine, fine.endsAt(), fine.startsAt()));
        assertThatField("startsAt", at(fine, clock.instant().minusSeconds(60), fine.endsAt()));
    }

    @Test
    void refusesSeatsOutOfRangeAndAReleaseAfterTheStart() {
        assertThatField("open", fixtures.outline("Seats", fixtures.seats(Map.of(), 0)));
        assertThatField("open", fixtures.outline("Seats", fixtures.seats(Map.of(Sector.MEDIA, 60), 60)));
        assertThatField("open", fixtures.outline("Seats", fixtures.seats(Map.of(Sector.MEDIA, -1), 5)));
        assertThatField("maxPerOrganisation", fixtures.outline("Seats", new Seating(Map.of(), 5, 0, fixtures.start())));
        assertThatField(
                "reserveReleasedAt",
                fixtures.outline(
                        "Seats", new Seating(Map.of(), 5, 1, fixtures.start().plusSeconds(60))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u0000"})
    void refusesAnEmptyTitle(String title) {
        assertThatField("title", fixtures.outline(title, oneSeat()));
    }

    @Test
    void refusesATitleThatIsTooLongAndATableThatMeetsNowhere() {
        assertThatField("title", fixtures.outline("a".repeat(201), oneSeat()));
        TableOutline fine = fixtures.outline("Nowhere", oneSeat());
        var nowhere = new Venue(" ", "", false, "", List.of("es"));
        assertThatField(
                "place",
                new TableOutline(fine.title(), fine.theme(), fine.startsAt(), fine.endsAt(), nowhere, fine.seating()));
    }

    @Test
    void revisesSeatsButNeverTakesOneFromWhoSits() {
        TableId table = fixtures.table(fixtures.seats(Map.of(), 3));
        PersonId moderator = fixtures.moderator();
        seats.take(table, fixtures.citizen());
        seats.take(table, fixtures.citizen());
        String title = TableFixtures.unique("Revised ");

        tables.revise(table, fixtures.outline(title, fixtures.seats(Map.of(Sector.MEDIA, 2), 2)), 0, moderator);

        assertThat(seats.plan(table).total()).isEqualTo(4);
        assertThat(seats.plan(table).freeOf(null)).isZero();
        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(() ->
                        tables.revise(table, fixtures.outline(title, fixtures.seats(Map.of(), 1)), 1, moderator))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("roundtables.refused.seatstaken"));
        assertThat(seats.plan(table).total()).isEqualTo(4);
    }

    @Test
    void refusesARevisionOfAnOldVersion() {
        TableId table = fixtures.table(oneSeat());
        PersonId moderator = fixtures.moderator();
        tables.setAgenda(table, List.of(new AgendaItem(LocalTime.of(10, 30), "Welcome", "")), 0, moderator);

        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(() -> tables.revise(table, fixtures.outline("Later", oneSeat()), 0, moderator))
                .satisfies(
                        refused -> assertThat(refused.refusal().key()).isEqualTo("roundtables.refused.tablechanged"));
    }

    @Test
    void replacesTheAgendaInItsOrder() {
        String title = TableFixtures.unique("Agenda ");
        TableId table = fixtures.convene(fixtures.outline(title, oneSeat()), UUID.randomUUID());
        PersonId moderator = fixtures.moderator();
        var welcome = new AgendaItem(LocalTime.of(10, 0), "Welcome", "Ten minutes");
        var round = new AgendaItem(LocalTime.of(10, 10), "One round", "");

        tables.setAgenda(table, List.of(welcome, round), 0, moderator);
        tables.setAgenda(table, List.of(round, welcome), 1, moderator);

        assertThat(tables.find(Slug.of(title)).orElseThrow().agenda()).containsExactly(round, welcome);
    }

    @Test
    void listsComingTablesFirstAndFindsThemByTheirWords() {
        String word = TableFixtures.unique("ñandú");
        TableId past = fixtures.convene(fixtures.outline("Past " + word, oneSeat()), UUID.randomUUID());
        clock.move(TableFixtures.UNTIL_START.plus(TableFixtures.LENGTH));
        TableId next = fixtures.convene(fixtures.outline("Next " + word, oneSeat()), UUID.randomUUID());
        clock.move(Duration.ofMinutes(5));
        TableId later = fixtures.convene(fixtures.outline("Later " + word, oneSeat()), UUID.randomUUID());

        assertThat(found(TableFilter.When.ANY, word)).containsExactly(next, later, past);
        assertThat(found(TableFilter.When.COMING, word)).containsExactly(next, later);
        assertThat(found(TableFilter.When.PAST, word)).containsExactly(past);
        assertThat(found(TableFilter.When.ANY, word + " later")).containsExactly(later);
        assertThat(found(TableFilter.When.ANY, word + "%")).isEmpty();
    }

    private List<TableId> found(TableFilter.When when, String words) {
        return tables.page(new TableFilter(when, words), 0, 20).items().stream()
                .map(TableSummary::id)
                .toList();
    }

    private void assertThatField(String field, TableOutline outline) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> fixtures.convene(outline, UUID.randomUUID()))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static TableOutline at(TableOutline outline, Instant startsAt, Instant endsAt) {
        return new TableOutline(outline.title(), outline.theme(), startsAt, endsAt, outline.venue(), outline.seating());
    }

    private Seating oneSeat() {
        return fixtures.seats(Map.of(), 1);
    }
}
