package org.sederunt.stakeholders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/**
 * A mandate to be given.
 *
 * @param from valid from then on
 * @param until valid before then; null until it is ended
 * @param document where it is written down, at most 500 characters; may be empty
 */
public record NewMandate(
        OrganisationId organisation,
        PersonId person,
        Powers powers,
        Instant from,
        @Nullable Instant until,
        String document) {}
