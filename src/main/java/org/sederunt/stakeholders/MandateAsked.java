package org.sederunt.stakeholders;

import java.time.Instant;
import org.sederunt.identity.PersonId;

/** A request for a mandate that waits. */
public record MandateAsked(
        RequestId id,
        OrganisationId organisation,
        String organisationName,
        Standing organisationStanding,
        PersonId person,
        String message,
        Instant askedAt) {}
