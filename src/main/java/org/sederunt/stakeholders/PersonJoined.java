package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;
import org.sederunt.shared.Sector;

/** A person joined, accepted the house rules and so confirmed taking part in the current cycle. */
public record PersonJoined(
        Instant at, UUID subject, @Nullable Sector sector, int houseRules) implements DomainEvent {

    @Override
    public UUID actor() {
        return subject;
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, Organisations.LISTS);
    }
}
