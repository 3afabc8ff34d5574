package org.sederunt.consensus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Kind;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.DomainEvent;

/** An objection is upheld after its answer; of a secret sector it says nobody and the day alone. */
public record ObjectionSustained(Instant at, @Nullable UUID actor, UUID subject, UUID ballot, UUID guideline)
        implements DomainEvent {

    static ObjectionSustained of(ObjectionRow row, Question question, Instant now, PersonId by) {
        boolean secret = row.kind() == Kind.SECRET;
        return new ObjectionSustained(
                secret ? now.truncatedTo(ChronoUnit.DAYS) : now,
                secret ? null : by.value(),
                row.id().value(),
                row.ballot().value(),
                question.guideline().value());
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, ballot, guideline);
    }
}
