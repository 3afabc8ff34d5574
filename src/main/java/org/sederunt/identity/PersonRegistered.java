package org.sederunt.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** Someone has an account. */
public record PersonRegistered(Instant at, UUID subject) implements DomainEvent {

    @Override
    public @Nullable UUID actor() {
        return subject;
    }
}
