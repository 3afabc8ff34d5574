package org.sederunt.ballots;

import java.time.Clock;
import org.sederunt.shared.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether the clock has passed the end of a ballot. Readers do not wait for it: they ask the clock. */
@Component
class ClosingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingWatch.class);

    private final BallotRegister register;
    private final Closing closing;
    private final Clock clock;

    ClosingWatch(BallotRegister register, Closing closing, Clock clock) {
        this.register = register;
        this.closing = closing;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    @EventListener(ClockMoved.class)
    @Order(1)
    void look() {
        for (BallotId due : register.due(clock.instant())) {
            try {
                closing.close(due);
            } catch (RuntimeException e) {
                LOG.warn("The closing of ballot {} waits for the next look", due, e);
            }
        }
    }
}
