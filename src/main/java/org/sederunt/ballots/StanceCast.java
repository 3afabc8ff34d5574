package org.sederunt.ballots;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.DomainEvent;

/**
 * An elector took a position, or another one. By roll call it names the elector, never the stance; in a secret sector it names nobody and the
 * day alone.
 */
public record StanceCast(
        Instant at,
        @Nullable UUID actor,
        UUID subject,
        UUID guideline,
        @Nullable UUID elector) implements DomainEvent {

    static StanceCast by(Voter voter, BallotStatus ballot, Instant now, PersonId by) {
        UUID subject = ballot.id().value();
        return voter.isSecret()
                ? new StanceCast(now.truncatedTo(ChronoUnit.DAYS), null, subject, ballot.guideline(), null)
                : new StanceCast(
                        now,
                        by.value(),
                        subject,
                        ballot.guideline(),
                        voter.elector().value());
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, guideline);
    }
}
