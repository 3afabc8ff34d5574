package org.sederunt.ballots;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** The clock passed the end of a ballot and the box is shut; published once. */
public record BallotClosed(Instant at, UUID subject, UUID guideline) implements DomainEvent {

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    public BallotId ballot() {
        return new BallotId(subject);
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, guideline);
    }
}
