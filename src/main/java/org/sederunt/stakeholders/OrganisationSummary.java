package org.sederunt.stakeholders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** An organisation as everyone may see it; the sector is null for public bodies. */
public record OrganisationSummary(
        OrganisationId id,
        String name,
        @Nullable Sector sector,
        MemberKind kind,
        Mode mode,
        Standing standing,
        String description,
        Instant registeredAt) {}
