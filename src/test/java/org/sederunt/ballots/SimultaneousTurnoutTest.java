package org.sederunt.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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

/** Eight electors of one ballot cast, change and take back two hundred times each, all at once. */
@PortalTest
class SimultaneousTurnoutTest {

    private static final int ELECTORS = 8;
    private static final int CHANGES = 200;

    private final Ballots ballots;
    private final Counting counting;
    private final Electorate electorate;
    private final Guests guests;
    private final JdbcClient sql;
    private final SettableClock clock;
    private final Duration ahead;

    SimultaneousTurnoutTest(
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
        clock.lead(ahead);
    }

    @Test
    void countsEveryStanceThatStandsAndNoOther() throws Exception {
        List<PersonId> voters = Stream.generate(() -> guests.representativeOf(MemberKind.COMPANY))
                .limit(ELECTORS)
                .toList();
        BallotId ballot = electorate.openTo(voters.stream()
                .map(one -> electorate.organisation(one, Sector.PRIVATE, Mode.DECIDING))
                .toArray(Elector[]::new));

        List<RestlessElector> all = allAtOnce(ballot, voters);

        long standing = all.stream().filter(one -> one.stands() != null).count();
        Turnout turnout = ballots.turnout(ballot);
        assertThat(turnout.electors()).isEqualTo(ELECTORS);
        assertThat(turnout.voted()).isEqualTo(standing).isPositive().isLessThan(ELECTORS);
        assertThat(turnout.deciding().get(Sector.PRIVATE).named()).hasSize((int) standing);
        assertThat(facts("StanceCast", ballot))
                .isEqualTo(all.stream().mapToInt(one -> one.cast()).sum());
        assertThat(facts("StanceTakenBack", ballot))
                .isEqualTo(all.stream().mapToInt(one -> one.takenBack()).sum());
        clock.move(Duration.ofDays(3));
        assertThat(counting.tally(ballot).get(Sector.PRIVATE))
                .isEqualTo(new SectorTally(ELECTORS, count(all, Stance.SUPPORT), 0, 0, count(all, Stance.OPPOSE), 0));
    }

    private List<RestlessElector> allAtOnce(BallotId ballot, List<PersonId> voters) throws Exception {
        List<Callable<RestlessElector>> restless = new ArrayList<>();
        for (int i = 0; i < ELECTORS; i++) {
            var one = new RestlessElector(ballots, ballot, voters.get(i), i);
            restless.add(() -> one.change(CHANGES));
        }
        List<RestlessElector> made = new ArrayList<>();
        try (var crowd = Executors.newFixedThreadPool(ELECTORS)) {
            for (Future<RestlessElector> done : crowd.invokeAll(restless)) made.add(done.get());
        }
        return made;
    }

    private static int count(List<RestlessElector> all, Stance stance) {
        return (int) all.stream().filter(one -> one.stands() == stance).count();
    }

    private int facts(String kind, BallotId ballot) {
        return sql.sql("select count(*) from audit_entry where kind = ? and subject = ?")
                .params(kind, ballot.value())
                .query(Integer.class)
                .single();
    }
}
