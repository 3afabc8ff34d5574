package org.sederunt.roundtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hat;
import org.sederunt.stakeholders.MemberKind;

/** Many people reach for seats at once. */
@PortalTest
class SeatRaceTest {

    private final Seats seats;
    private final TableFixtures fixtures;

    SeatRaceTest(Seats seats, TableFixtures fixtures) {
        this.seats = seats;
        this.fixtures = fixtures;
    }

    @Test
    void fortyPeopleNeverShareTheLastThreeSeats() throws Exception {
        TableId table = fixtures.table(fixtures.seats(Map.of(Sector.CITIZENS, 2), 1));
        List<PersonId> crowd =
                IntStream.range(0, 40).mapToObj(i -> fixtures.citizen()).toList();

        List<String> answers = atOnce(table, crowd);

        assertThat(answers).filteredOn("seated"::equals).hasSize(3);
        assertThat(answers).filteredOn("roundtables.refused.full"::equals).hasSize(37);
        assertThat(seats.plan(table).hats().stream().map(Hat::person))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .isSubsetOf(crowd);
    }

    @Test
    void onePersonFromTwentyPlacesGetsOneSeatAndNoError() throws Exception {
        TableId table = fixtures.table(fixtures.seats(Map.of(Sector.CITIZENS, 3), 5));
        PersonId citizen = fixtures.citizen();

        List<String> answers = atOnce(table, Collections.nCopies(20, citizen));

        assertThat(answers).containsOnly("seated");
        assertThat(seats.plan(table).taken()).isEqualTo(1);
    }

    @Test
    void anOrganisationNeverGetsMoreSeatsThanAllowed() throws Exception {
        TableId table = fixtures.table(new Seating(Map.of(), 20, 2, fixtures.start()));
        PersonId founder = fixtures.founder(MemberKind.COMPANY);
        Stream<PersonId> colleagues =
                IntStream.range(0, 9).mapToObj(i -> fixtures.colleagueOf(founder, MemberKind.COMPANY));

        List<String> answers =
                atOnce(table, Stream.concat(Stream.of(founder), colleagues).toList());

        assertThat(answers).filteredOn("seated"::equals).hasSize(2);
        assertThat(seats.plan(table).taken()).isEqualTo(2);
    }

    @Test
    void seatsTakenAndGivenUpAtOnceAddUp() throws Exception {
        TableId table = fixtures.table(fixtures.seats(Map.of(), 30));
        List<PersonId> leaving =
                IntStream.range(0, 10).mapToObj(i -> fixtures.citizen()).toList();
        List<PersonId> coming =
                IntStream.range(0, 10).mapToObj(i -> fixtures.citizen()).toList();
        leaving.forEach(person -> seats.take(table, person));

        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(20)) {
            var all = Stream.concat(
                            leaving.stream().<Callable<Void>>map(person -> () -> {
                                start.await();
                                seats.leave(table, person);
                                return null;
                            }),
                            coming.stream().<Callable<Void>>map(person -> () -> {
                                start.await();
                                seats.take(table, person);
                                return null;
                            }))
                    .map(threads::submit)
                    .toList();
            start.countDown();
            for (var one : all) one.get();
        }

        assertThat(seats.plan(table).hats().stream().map(Hat::person)).containsExactlyInAnyOrderElementsOf(coming);
    }

    /** Everyone takes a seat at the same moment; the answers are "seated" or the key of the refusal. */
    private List<String> atOnce(TableId table, List<PersonId> people) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var answers = people.stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return answer(table, person);
                    }))
                    .toList();
            start.countDown();
            var told = new java.util.ArrayList<String>();
            for (var answer : answers) told.add(answer.get());
            return told;
        }
    }

    private String answer(TableId table, PersonId person) {
        try {
            seats.take(table, person);
            return "seated";
        } catch (SeatRefused refused) {
            return refused.refusal().key();
        }
    }
}
