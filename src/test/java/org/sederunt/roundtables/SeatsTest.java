package org.sederunt.roundtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.MemberKind;

@PortalTest
class SeatsTest {

    private final Seats seats;
    private final RoundTables tables;
    private final TableFixtures fixtures;
    private final SettableClock clock;

    SeatsTest(Seats seats, RoundTables tables, TableFixtures fixtures, SettableClock clock) {
        this.seats = seats;
        this.tables = tables;
        this.fixtures = fixtures;
        this.clock = clock;
    }

    @Test
    void givesTheOwnSectorsSeatFirstAndThenOneOfTheOpenPool() {
        TableId table = fixtures.table(fixtures.seats(Map.of(Sector.CITIZENS, 1, Sector.MEDIA, 1), 1));
        PersonId first = fixtures.citizen();
        PersonId second = fixtures.citizen();

        seats.take(table, first);
        seats.take(table, second);

        assertThat(reservedFor(table, first)).isEqualTo(Sector.CITIZENS);
        assertThat(reservedFor(table, second)).isNull();
        assertThat(seats.plan(table).freeOf(Sector.MEDIA)).isEqualTo(1);
    }

    @Test
    void keepsReservedSeatsForTheirSectorUntilTheReserveIsReleased() {
        TableId table = fixtures.table(
                new Seating(Map.of(Sector.MEDIA, 1), 0, 5, fixtures.start().minus(Duration.ofMinutes(30))));
        PersonId citizen = fixtures.citizen();

        assertThatExceptionOfType(SeatRefused.class)
                .isThrownBy(() -> seats.take(table, citizen))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("roundtables.refused.reserved"));
        clock.move(TableFixtures.UNTIL_START.minus(Duration.ofMinutes(20)));
        seats.take(table, citizen);

        assertThat(reservedFor(table, citizen)).isEqualTo(Sector.MEDIA);
    }

    @Test
    void seatsNoMorePeopleOfOneOrganisationThanTheTableAllows() {
        TableId table = fixtures.table(new Seating(Map.of(), 5, 1, fixtures.start()));
        PersonId founder = fixtures.founder(MemberKind.UNIVERSITY);
        PersonId colleague = fixtures.colleagueOf(founder, MemberKind.UNIVERSITY);

        seats.take(table, founder);

        assertThat(seats.refusalToTake(table, colleague))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("roundtables.refused.organisation"));
        assertThatExceptionOfType(SeatRefused.class).isThrownBy(() -> seats.take(table, colleague));
    }

    @Test
    void seatsAPublicBodyInTheOpenPoolOnly() {
        TableId table = fixtures.table(fixtures.seats(Map.of(Sector.CITIZENS, 2), 1));
        PersonId official = fixtures.founder(MemberKind.PUBLIC_BODY);

        seats.take(table, official);

        assertThat(reservedFor(table, official)).isNull();
        assertThat(seats.plan(table).hats())
                .singleElement()
                .satisfies(hat -> assertThat(hat.sector()).isNull());
    }

    @Test
    void freesTheSeatOfWhoeverLeavesAndOfWhoeverIsAppointedToRunTheTable() {
        TableId table = fixtures.table(fixtures.seats(Map.of(), 2));
        PersonId one = fixtures.citizen();
        PersonId other = fixtures.citizen();
        seats.take(table, one);
        seats.take(table, other);

        seats.leave(table, one);
        tables.appointFacilitator(table, other, fixtures.moderator());

        assertThat(seats.plan(table).free()).isEqualTo(2);
        assertThat(seats.plan(table).heldBy(one)).isEmpty();
    }

    @Test
    void takingASeatTwiceChangesNothing() {
        TableId table = fixtures.table(fixtures.seats(Map.of(), 2));
        PersonId citizen = fixtures.citizen();

        seats.take(table, citizen);
        seats.take(table, citizen);

        assertThat(seats.plan(table).taken()).isEqualTo(1);
        assertThat(seats.seated(table))
                .singleElement()
                .satisfies(byline -> assertThat(byline.person()).isEqualTo("Ines Duarte"));
    }

    @Test
    void refusesWhenEverySeatIsTaken() {
        TableId table = fixtures.table(fixtures.seats(Map.of(), 1));
        seats.take(table, fixtures.citizen());

        assertThatExceptionOfType(SeatRefused.class)
                .isThrownBy(() -> seats.take(table, fixtures.citizen()))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("roundtables.refused.full"));
    }

    private Sector reservedFor(TableId table, PersonId person) {
        return seats.plan(table).heldBy(person).orElseThrow().reservedFor();
    }
}
