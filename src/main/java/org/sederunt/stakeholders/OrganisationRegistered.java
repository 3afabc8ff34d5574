package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** An organisation was registered and waits for verification. */
public record OrganisationRegistered(Instant at, UUID actor, UUID subject) implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, actor, Organisations.LISTS);
    }
}
