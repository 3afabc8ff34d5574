package org.sederunt.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.counting.Counting;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Elector;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hundred stances of one elector at once, from twenty sessions, on fifty ballots. */
@PortalTest
class SimultaneousStancesTest {

    private static final int STANCES = 200;
    private static final int SESSIONS = 20;
    private static final int BALLOTS = 50;
    private static final List<Stance> CHOICES = List.of(Stance.SUPPORT, Stance.OPPOSE, Stance.ABSTAIN, Stance.SUPPORT);

    private final Ballots ballots;
    private final Counting counting;
    private final Electorate electorate;
    private final Guests guests;
    private final JdbcClient sql;
    private final SettableClock clock;
    private final Duration ahead;

    SimultaneousStancesTest(
            Ballots ballots,
            Counting counting,
            Electorate electorate,
            Guests guests,
            JdbcClient sql,
            SettableClock clock) {
        this.ballots = ballots;
        this.counting = counting;
        this.electorate = electorate;
        this.guests = guests;
        this.sql = sql;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.move(ahead.minus(clock.ahead()));
    }

    @Test
    void leaveOneRowEachAndNoError() throws Exception {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        Elector elector = electorate.organisation(votes, Sector.PRIVATE, Mode.DECIDING);
        List<BallotId> all = new ArrayList<>();
        for (int i = 0; i < BALLOTS; i++) all.add(electorate.openTo(elector));

        try (var sessions = Executors.newFixedThreadPool(SESSIONS)) {
            for (BallotId ballot : all) {
                for (Future<Boolean> answer : sessions.invokeAll(stances(ballot, votes)))
                    assertThat(answer.get()).isTrue();
            }
        }

        clock.move(Duration.ofDays(3));
        for (BallotId ballot : all) {
            assertThat(rows(ballot)).isEqualTo(1);
            assertThat(counting.tally(ballot).get(Sector.PRIVATE).ballots()).isEqualTo(1);
        }
    }

    private List<Callable<Boolean>> stances(BallotId ballot, PersonId votes) {
        List<Callable<Boolean>> stances = new ArrayList<>();
        for (int i = 0; i < STANCES; i++) {
            Cast cast = Cast.of(CHOICES.get(i % CHOICES.size()));
            stances.add(() -> {
                ballots.cast(ballot, cast, votes);
                return true;
            });
        }
        return stances;
    }

    private long rows(BallotId ballot) {
        return sql.sql("select count(*) from stance where ballot_id = ?")
                .param(ballot.value())
                .query(Long.class)
                .single();
    }
}
