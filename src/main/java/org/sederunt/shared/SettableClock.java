package org.sederunt.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A running clock that can be moved, for the demonstration and for tests; production has none. */
public final class SettableClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public SettableClock(Clock real) {
        this.real = real;
    }

    /** Makes it {@code now}; the clock runs on from there. */
    public void set(Instant now) {
        ahead.set(Duration.between(real.instant(), now));
    }

    /** Moves the clock by {@code step}, forward or, if negative, back. */
    public void move(Duration step) {
        ahead.updateAndGet(before -> before.plus(step));
    }

    /** Makes the clock run ahead of the real one by {@code lead}, as {@link #ahead()} told it before. */
    public void lead(Duration lead) {
        ahead.set(lead);
    }

    /** How far this clock is ahead of the real one. */
    public Duration ahead() {
        return ahead.get();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead.get());
    }
}
