package org.sederunt.consensus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** Someone who votes in secret took an objection in a ballot back; says neither who nor more than the day. */
public record ObjectionTakenBack(Instant at, UUID subject, UUID guideline) implements DomainEvent {

    static ObjectionTakenBack from(Question question, Instant now) {
        return new ObjectionTakenBack(
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
