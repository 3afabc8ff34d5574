package org.sederunt.consensus;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** At the closing of a roll call the stance of an elector became an objection that the office has to answer. */
public record ObjectionTakenUp(Instant at, UUID subject, UUID ballot, UUID guideline, UUID elector)
        implements DomainEvent {

    static ObjectionTakenUp of(ObjectionRow row, Question question, Instant now) {
        return new ObjectionTakenUp(
                now,
                row.id().value(),
                row.ballot().value(),
                question.guideline().value(),
                row.elector().value());
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, ballot, guideline);
    }
}
