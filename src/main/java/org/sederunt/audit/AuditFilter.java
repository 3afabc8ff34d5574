package org.sederunt.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/**
 * Which entries are asked for; what is null does not limit.
 *
 * @param kind the event's name
 * @param person who acted
 * @param subject what it happened to
 * @param from the first day, in the office's time
 * @param until the last day, included
 */
public record AuditFilter(
        @Nullable String kind,
        @Nullable PersonId person,
        @Nullable UUID subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null, null);
}
