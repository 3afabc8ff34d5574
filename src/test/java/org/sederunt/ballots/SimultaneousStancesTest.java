package org.sederunt.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.counting.Counting;
import org.sederunt.ballots.counting.SectorTally;
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
                castAtOnce(sessions, ballot, votes, CHOICES);
                assertThat(changes(ballot)).isBetween(1L, (long) STANCES);
            }
            repeatsChangeNothingAndAnotherStanceIsOneChange(sessions, all.getFirst(), votes);
        }

        Map<BallotId, Stance> standing = all.stream().collect(Collectors.toMap(ballot -> ballot, this::onlyRow));
        clock.move(Duration.ofDays(3));
        standing.forEach((ballot, stance) ->
                assertThat(counting.tally(ballot).get(Sector.PRIVATE)).isEqualTo(tallyOf(stance)));
    }

    private void repeatsChangeNothingAndAnotherStanceIsOneChange(
            ExecutorService sessions, BallotId ballot, PersonId votes) throws Exception {
        Stance stands = onlyRow(ballot);
        long before = changes(ballot);

        castAtOnce(sessions, ballot, votes, List.of(stands));
        assertThat(changes(ballot)).isEqualTo(before);

        castAtOnce(sessions, ballot, votes, List.of(stands == Stance.SUPPORT ? Stance.ABSTAIN : Stance.SUPPORT));
        assertThat(changes(ballot)).isEqualTo(before + 1);
    }

    private void castAtOnce(ExecutorService sessions, BallotId ballot, PersonId votes, List<Stance> choices)
            throws Exception {
        List<Callable<Boolean>> stances = new ArrayList<>();
        for (int i = 0; i < STANCES; i++) {
            Cast cast = Cast.of(choices.get(i % choices.size()));
            stances.add(() -> {
                ballots.cast(ballot, cast, votes);
                return true;
            });
        }
        for (Future<Boolean> answer : sessions.invokeAll(stances))
            assertThat(answer.get()).isTrue();
    }

    private Stance onlyRow(BallotId ballot) {
        return Stance.valueOf(sql.sql("select stance from stance where ballot_id = ?")
                .param(ballot.value())
                .query(String.class)
                .single());
    }

    /** How many times the trail says that a stance was cast or changed. */
    private long changes(BallotId ballot) {
        return sql.sql("select count(*) from audit_entry where kind = 'StanceCast' and subject = ?")
                .param(ballot.value())
                .query(Long.class)
                .single();
    }

    private static SectorTally tallyOf(Stance stance) {
        return switch (stance) {
            case SUPPORT -> new SectorTally(1, 1, 0, 0, 0, 0);
            case OPPOSE -> new SectorTally(1, 0, 0, 0, 1, 0);
            case ABSTAIN -> new SectorTally(1, 0, 0, 1, 0, 0);
            case RESERVATIONS, OBJECT -> throw new IllegalArgumentException("nobody cast it");
        };
    }
}
