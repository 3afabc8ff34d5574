package org.sederunt.stakeholders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request for a mandate as the person who asked sees it: it waits, or was declined for {@code declinedBecause}. */
public record MyRequest(
        RequestId id,
        OrganisationId organisation,
        String organisationName,
        String message,
        Instant askedAt,
        @Nullable String declinedBecause) {

    public boolean waits() {
        return declinedBecause == null;
    }
}
