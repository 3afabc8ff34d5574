package org.sederunt.cycles;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** Objective, charter or plan of a cycle read otherwise than before. */
public record CharterRevised(Instant at, UUID actor, UUID subject) implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, Cycles.CURRENT);
    }
}
