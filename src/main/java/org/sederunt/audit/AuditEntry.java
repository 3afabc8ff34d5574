package org.sederunt.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/**
 * One thing that happened.
 *
 * @param dayOnly whether nothing finer than the day of {@code at} is known
 * @param actor null when the clock did it
 * @param facts the event's other facts by name, as plain text; empty where there are none
 * @param sequence place in the chain from 1; null until it is sealed
 */
public record AuditEntry(
        UUID id,
        Instant at,
        boolean dayOnly,
        String kind,
        @Nullable PersonId actor,
        UUID subject,
        Map<String, String> facts,
        @Nullable Long sequence) {}
