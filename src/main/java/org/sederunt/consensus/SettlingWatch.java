package org.sederunt.consensus;

import java.time.Clock;
import org.sederunt.ballots.BallotId;
import org.sederunt.shared.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a deadline of an objection or a recirculation has passed. */
@Component
class SettlingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SettlingWatch.class);

    private final DecisionRegister register;
    private final Settlement settlement;
    private final Clock clock;

    SettlingWatch(DecisionRegister register, Settlement settlement, Clock clock) {
        this.register = register;
        this.settlement = settlement;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    @EventListener(ClockMoved.class)
    @Order(2)
    void look() {
        for (BallotId due : register.due(clock.instant())) {
            try {
                settlement.comeFurther(due);
            } catch (RuntimeException e) {
                LOG.warn("The decision on ballot {} waits for the next look", due, e);
            }
        }
    }
}
