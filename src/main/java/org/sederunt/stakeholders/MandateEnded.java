package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A mandate ended before its time; what was done with it stays. */
public record MandateEnded(Instant at, UUID actor, UUID subject, UUID organisation, UUID person)
        implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, organisation, person, Organisations.LISTS);
    }
}
