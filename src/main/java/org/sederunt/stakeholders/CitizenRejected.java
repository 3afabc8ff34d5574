package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A moderator did not verify a citizen, or took the verification back. */
public record CitizenRejected(Instant at, UUID actor, UUID subject) implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, Organisations.LISTS);
    }
}
