package org.sederunt.consensus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.Stance;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.DomainEvent;

/** An objection ended after its answer; by roll call another stance counts instead, of a secret sector nothing more is said. */
public record ObjectionEnded(
        Instant at,
        @Nullable UUID actor,
        UUID subject,
        UUID ballot,
        UUID guideline,
        @Nullable Stance replacedBy) implements DomainEvent {

    static ObjectionEnded of(
            ObjectionRow row, Question question, @Nullable Stance replacing, Instant now, PersonId by) {
        boolean secret = row.kind() == Kind.SECRET;
        return new ObjectionEnded(
                secret ? now.truncatedTo(ChronoUnit.DAYS) : now,
                secret ? null : by.value(),
                row.id().value(),
                row.ballot().value(),
                question.guideline().value(),
                replacing);
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, ballot, guideline);
    }
}
