package org.sederunt.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What someone finds wrong with a comment; the house rule is null where they named none. */
public record Report(String reporter, @Nullable Integer houseRule, String words, Instant at) {}
