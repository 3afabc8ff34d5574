package org.sederunt.ballots;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells once, in one transaction with all that follows from it, that a ballot has closed. */
@Component
class Closing {

    private final BallotRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(BallotRegister register, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void close(BallotId id) {
        Instant now = clock.instant();
        if (!register.noticeClosing(id, now)) return;

        events.publishEvent(new BallotClosed(now, id.value(), register.get(id).guideline()));
    }
}
