package org.sederunt.consensus;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The office answered {@code objections} in a ballot, all with one answer. */
public record ObjectionAnswered(Instant at, UUID actor, UUID subject, UUID guideline, Set<UUID> objections)
        implements DomainEvent {

    public ObjectionAnswered {
        objections = Set.copyOf(objections);
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, guideline);
    }
}
