package org.sederunt.ballots;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears every closing that is told, on whichever thread. */
@Component
class HeardClosings {

    private final Queue<BallotId> heard = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(BallotClosed closed) {
        heard.add(closed.ballot());
    }

    long times(BallotId ballot) {
        return heard.stream().filter(ballot::equals).count();
    }
}
