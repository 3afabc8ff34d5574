package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A person asks an organisation for a mandate. */
public record MandateRequested(Instant at, UUID actor, UUID subject, UUID organisation) implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, organisation, actor, Organisations.LISTS);
    }
}
