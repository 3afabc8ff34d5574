package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** An organisation came under one control with others, or parted from them, or was named to vote for them. */
public record ControlChanged(Instant at, UUID actor, UUID subject) implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, Organisations.LISTS);
    }
}
