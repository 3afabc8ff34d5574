package org.sederunt.stakeholders;

import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;

/**
 * In whose name a person speaks, as it was at that moment: an organisation or, where it is null, oneself; the sector is null for public
 * bodies.
 */
public record Hat(
        PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable Sector sector) {}
