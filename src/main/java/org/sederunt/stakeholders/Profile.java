package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;

/**
 * A participant as they may see themselves.
 *
 * @param sector null for who joined for a public body
 * @param standing of a citizen; null in every other sector, where organisations are verified and persons are not
 * @param worksAtOffice holds a role of the office now, and so is no elector
 * @param languages ISO 639 codes
 */
public record Profile(
        PersonId person,
        @Nullable Sector sector,
        MemberKind kind,
        @Nullable Standing standing,
        boolean worksAtOffice,
        Set<String> languages,
        int houseRules,
        Instant joinedAt) {}
