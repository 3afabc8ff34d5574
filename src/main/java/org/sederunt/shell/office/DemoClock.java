package org.sederunt.shell.office;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.ClockMoved;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.SettableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The clock of a demonstration: an administrator moves it forward, and it stays so when the portal is started again. */
@Service
@ConditionalOnProperty(name = "sederunt.clock", havingValue = "settable")
public class DemoClock {

    /** The subject of its events. */
    static final UUID CLOCK = UUID.fromString("5ede2047-0008-7000-8000-000000000003");

    private final SettableClock clock;
    private final ClockKeeping keeping;
    private final ApplicationEventPublisher events;

    DemoClock(SettableClock clock, ClockKeeping keeping, ApplicationEventPublisher events) {
        this.clock = clock;
        this.keeping = keeping;
        this.events = events;
        clock.lead(keeping.lead());
    }

    /** Why {@code by} may not move the clock, if so: administrators may. */
    public Optional<Refusal> refusalToAdvance(PersonId by) {
        return keeping.refusalToAdvance(by);
    }

    /**
     * Moves the clock forward, by a second to 60 days; what falls due meanwhile has happened when this returns. Throws {@code
     * ShellRefused}.
     */
    public void advance(Duration step, PersonId by) {
        keeping.advance(step, by);
        clock.move(step);
        events.publishEvent(new ClockMoved(clock.instant()));
    }
}
