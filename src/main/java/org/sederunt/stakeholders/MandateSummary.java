package org.sederunt.stakeholders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/** A mandate as its organisation and its holder see it; {@code endedAt} is null until somebody ends it. */
public record MandateSummary(
        MandateId id,
        OrganisationId organisation,
        String organisationName,
        PersonId person,
        Powers powers,
        Instant from,
        @Nullable Instant until,
        String document,
        @Nullable Instant endedAt) {

    /** Whether it may be used at {@code instant}. */
    public boolean isValidAt(Instant instant) {
        boolean begun = !instant.isBefore(from);
        boolean over = until != null && !instant.isBefore(until);
        return begun && !over && (endedAt == null || instant.isBefore(endedAt));
    }
}
