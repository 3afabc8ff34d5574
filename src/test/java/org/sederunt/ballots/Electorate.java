package org.sederunt.ballots;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.Elector;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.ElectorKind;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Mode;
import org.springframework.stereotype.Component;

/** Opens ballots for tests, on a guideline nobody wrote: here only the box matters. */
@Component
public class Electorate {

    static final String SHA256 = "9f2c41ab".repeat(8);
    private static final Map<Sector, Kind> KINDS = Map.of(Sector.CITIZENS, Kind.SECRET);

    private final Ballots ballots;
    private final Guests guests;
    private final SettableClock clock;

    Electorate(Ballots ballots, Guests guests, SettableClock clock) {
        this.ballots = ballots;
        this.guests = guests;
        this.clock = clock;
    }

    /** A ballot open for two days. */
    BallotId openTo(Elector... electors) {
        return open(Duration.ofDays(2), List.of(electors));
    }

    BallotId open(Duration length, List<Elector> electors) {
        Instant now = clock.instant();
        var wanted = new NewBallot(UUID.randomUUID(), new Window(now, now.plus(length)), SHA256, electors, KINDS);
        return ballots.open(wanted, guests.moderator());
    }

    Elector organisation(PersonId representative, Sector sector, Mode mode) {
        ElectorId id = ElectorId.of(guests.organisationOf(representative));
        return new Elector(id, ElectorKind.ORGANISATION, sector, mode);
    }

    static Elector citizen(PersonId person) {
        return new Elector(ElectorId.of(person), ElectorKind.CITIZEN, Sector.CITIZENS, Mode.DECIDING);
    }

    /** Organisations that stand in the register alone: for figures, not for casting. */
    static List<Elector> crowd(Sector sector, int size) {
        List<Elector> crowd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            crowd.add(new Elector(new ElectorId(UUID.randomUUID()), ElectorKind.ORGANISATION, sector, Mode.DECIDING));
        }
        return crowd;
    }
}
