package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** An organisation chose how it takes part in ballots. */
public record ModeChosen(Instant at, UUID actor, UUID subject, Mode mode) implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, Organisations.LISTS);
    }
}
