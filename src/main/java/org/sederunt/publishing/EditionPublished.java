package org.sederunt.publishing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The edition of a decided guideline is public. Told once per edition. */
public record EditionPublished(Instant at, UUID actor, UUID subject, UUID guideline) implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, guideline, Editions.LISTS);
    }
}
