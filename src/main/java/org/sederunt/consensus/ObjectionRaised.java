package org.sederunt.consensus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** Someone who votes in secret raised an objection in a ballot, or reworded it; says neither who nor more than the day. */
public record ObjectionRaised(Instant at, UUID subject, UUID guideline) implements DomainEvent {

    static ObjectionRaised on(Question question, Instant now) {
        return new ObjectionRaised(
                now.truncatedTo(ChronoUnit.DAYS),
                question.ballot().value(),
                question.guideline().value());
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    /** Nobody's page shows anything else after it. */
    @Override
    public Set<UUID> concerns() {
        return Set.of();
    }
}
