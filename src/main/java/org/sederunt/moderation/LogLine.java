package org.sederunt.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the public may know of a decision: when, what, under which rule, how it was noticed, and since when it no longer holds. */
public record LogLine(
        Instant at,
        Ruling.Kind kind,
        @Nullable Integer houseRule,
        Ruling.Detection detection,
        @Nullable Instant restoredAt) {}
