package org.sederunt.shared;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, open at {@code from} and no longer open at {@code until}. */
public record Window(Instant from, Instant until) {

    public Window {
        if (!from.isBefore(until)) throw new IllegalArgumentException("a window ends after it begins");
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
