package org.sederunt.ballots;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A ballot is open until {@code closes}, for so many electors, those without a counted ballot included. */
public record BallotOpened(Instant at, UUID actor, UUID subject, UUID guideline, Instant closes, int electors)
        implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, guideline);
    }
}
