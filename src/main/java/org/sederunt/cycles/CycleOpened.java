package org.sederunt.cycles;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The office began a cycle. */
public record CycleOpened(Instant at, UUID actor, UUID subject) implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, Cycles.CURRENT);
    }
}
