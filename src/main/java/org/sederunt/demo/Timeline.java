package org.sederunt.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sederunt.shared.ClockMoved;
import org.sederunt.shared.SettableClock;
import org.springframework.context.ApplicationEventPublisher;

/** What happens in the demonstration, in the order of time; at equal times in the order in which it was told. */
final class Timeline {

    private final List<Moment> moments = new ArrayList<>();

    void at(Instant when, Runnable what) {
        moments.add(new Moment(when, what));
    }

    /** Plays it all up to {@code now}, with the clock at each moment; what lies later stays untold. */
    void play(SettableClock clock, Instant now, ApplicationEventPublisher events) {
        moments.sort(Comparator.comparing(Moment::when));
        for (Moment moment : moments) {
            if (moment.when().isAfter(now)) break;
            clock.set(moment.when());
            events.publishEvent(new ClockMoved(moment.when()));
            moment.what().run();
        }
    }

    private record Moment(Instant when, Runnable what) {}
}
