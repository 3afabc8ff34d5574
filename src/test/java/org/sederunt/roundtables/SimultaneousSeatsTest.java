package org.sederunt.roundtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hat;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Eight people take seats and give them up two hundred times each, at once, at a table with fewer seats than people. */
@PortalTest
class SimultaneousSeatsTest {

    private static final int PEOPLE = 8;
    private static final int CHANGES = 200;
    private static final int SEATS = 5;
    private static final String FULL = "roundtables.refused.full";

    private final Seats seats;
    private final TableFixtures fixtures;
    private final JdbcClient sql;

    SimultaneousSeatsTest(Seats seats, TableFixtures fixtures, JdbcClient sql) {
        this.seats = seats;
        this.fixtures = fixtures;
        this.sql = sql;
    }

    @Test
    void addUpAtEveryMomentAndAtTheEnd() throws Exception {
        TableId table = fixtures.table(fixtures.seats(Map.of(Sector.CITIZENS, 2), SEATS - 2));
        List<PersonId> people =
                IntStream.range(0, PEOPLE).mapToObj(i -> fixtures.citizen()).toList();

        List<Sitting> sittings = allAtOnce(table, people);

        Set<PersonId> seated =
                sittings.stream().filter(Sitting::sits).map(Sitting::person).collect(Collectors.toSet());
        SeatPlan plan = seats.plan(table);
        assertThat(plan.hats().stream().map(Hat::person)).containsExactlyInAnyOrderElementsOf(seated);
        assertThat(plan.total()).isEqualTo(SEATS);
        assertThat(plan.free()).isEqualTo(SEATS - seated.size());
        assertThat(facts("SeatTaken", table)).isEqualTo(sum(sittings, Sitting::taken));
        assertThat(facts("SeatLeft", table)).isEqualTo(sum(sittings, Sitting::left));
        assertThat(sum(sittings, Sitting::changes)).isEqualTo(PEOPLE * CHANGES);
        assertThat(sum(sittings, Sitting::refused)).isPositive();
    }

    /** What came of one person's changes: each took a seat, gave it up or found the table full. */
    private record Sitting(PersonId person, int taken, int left, int refused) {

        boolean sits() {
            return taken > left;
        }

        int changes() {
            return taken + left + refused;
        }
    }

    private List<Sitting> allAtOnce(TableId table, List<PersonId> people) throws Exception {
        List<Callable<Sitting>> restless = people.stream()
                .<Callable<Sitting>>map(person -> () -> changeOften(table, person))
                .toList();
        List<Sitting> sittings = new ArrayList<>();
        try (var crowd = Executors.newFixedThreadPool(PEOPLE)) {
            for (Future<Sitting> sitting : crowd.invokeAll(restless)) sittings.add(sitting.get());
        }
        return sittings;
    }

    private Sitting changeOften(TableId table, PersonId person) {
        var now = new Sitting(person, 0, 0, 0);
        for (int i = 0; i < CHANGES; i++) {
            now = now.sits() ? leave(table, now) : take(table, now);
            SeatPlan plan = seats.plan(table);
            assertThat(plan.heldBy(person).isPresent()).isEqualTo(now.sits());
            assertThat(plan.hats().stream().map(Hat::person))
                    .doesNotHaveDuplicates()
                    .hasSize(plan.taken());
            assertThat(plan.taken() + plan.free()).isEqualTo(SEATS);
        }
        return now;
    }

    private Sitting take(TableId table, Sitting before) {
        try {
            seats.take(table, before.person());
            return new Sitting(before.person(), before.taken() + 1, before.left(), before.refused());
        } catch (SeatRefused refused) {
            assertThat(refused.refusal().key()).isEqualTo(FULL);
            return new Sitting(before.person(), before.taken(), before.left(), before.refused() + 1);
        }
    }

    private Sitting leave(TableId table, Sitting before) {
        seats.leave(table, before.person());
        return new Sitting(before.person(), before.taken(), before.left() + 1, before.refused());
    }

    private static int sum(List<Sitting> sittings, java.util.function.ToIntFunction<Sitting> what) {
        return sittings.stream().mapToInt(what).sum();
    }

    private int facts(String kind, TableId table) {
        return sql.sql("select count(*) from audit_entry where kind = ? and subject = ?")
                .params(kind, table.value())
                .query(Integer.class)
                .single();
    }
}
