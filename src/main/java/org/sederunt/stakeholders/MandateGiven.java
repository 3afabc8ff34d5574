package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A person has a mandate; the subject is the mandate. */
public record MandateGiven(Instant at, UUID actor, UUID subject, UUID organisation, UUID person)
        implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, organisation, person, Organisations.LISTS);
    }
}
