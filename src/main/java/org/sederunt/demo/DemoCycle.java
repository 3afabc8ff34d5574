package org.sederunt.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sederunt.identity.People;
import org.sederunt.local.StartRefused;
import org.sederunt.shared.ClockMoved;
import org.sederunt.shared.SettableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Plays the demonstration into an empty portal, once. */
@Component
@ConditionalOnProperty(name = "sederunt.demo", havingValue = "true")
class DemoCycle implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCycle.class);

    private final People people;
    private final List<Scene> scenes;
    private final Script script;
    private final SettableClock clock;
    private final ApplicationEventPublisher events;
    private final LoadMarker marker;

    DemoCycle(
            People people,
            List<Scene> scenes,
            Script script,
            SettableClock clock,
            ApplicationEventPublisher events,
            LoadMarker marker) {
        this.people = people;
        this.scenes = scenes;
        this.script = script;
        this.clock = clock;
        this.events = events;
        this.marker = marker;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (marker.isTorn()) throw StartRefused.demonstrationTorn();
        if (!people.isEmpty()) return;

        marker.begin();
        Duration ahead = clock.ahead();
        Instant today = clock.instant();
        var timeline = new Timeline();
        var players = new Players();
        scenes.forEach(scene -> scene.tell(script, players, timeline));
        timeline.play(clock, today, events);
        clock.lead(ahead);
        events.publishEvent(new ClockMoved(clock.instant()));
        marker.finish();
        LOG.info("The demonstration cycle is loaded");
    }
}
