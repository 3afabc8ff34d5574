package org.sederunt.permissions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.NewBallot;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.Electors;
import org.springframework.stereotype.Component;

/** A ballot before it opens, one that is open and one that has closed. */
@Component
class BallotTimes {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Ballots ballots;
    private final Electors electors;
    private final Everyone everyone;
    private final Clock clock;
    private final Map<String, BallotId> all = new HashMap<>();

    BallotTimes(Ballots ballots, Electors electors, Everyone everyone, Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.everyone = everyone;
        this.clock = clock;
    }

    void keep(BallotId open, BallotId closed) {
        all.putAll(Map.of("BEFORE", announced(), "OPEN", open, "CLOSED", closed));
    }

    BallotId ballotAt(String stage) {
        return Objects.requireNonNull(all.get(stage), stage);
    }

    /** A ballot that opens tomorrow. */
    private BallotId announced() {
        Instant opens = clock.instant().plus(A_DAY);
        var wanted = new NewBallot(
                UUID.randomUUID(),
                new Window(opens, opens.plus(A_DAY)),
                "0".repeat(64),
                electors.asOf(clock.instant()),
                Map.of(Sector.CITIZENS, Kind.SECRET));
        return ballots.open(wanted, everyone.moderator());
    }
}
