package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A request for a mandate was declined; the subject is the request. */
public record MandateDeclined(Instant at, UUID actor, UUID subject, UUID organisation, UUID person)
        implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, organisation, person, Organisations.LISTS);
    }
}
