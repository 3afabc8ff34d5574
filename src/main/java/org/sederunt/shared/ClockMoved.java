package org.sederunt.shared;

import java.time.Instant;

/** The settable clock was moved: whoever waits for a deadline looks at once, on the mover's thread. */
public record ClockMoved(Instant now) {}
