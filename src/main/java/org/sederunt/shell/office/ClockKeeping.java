package org.sederunt.shell.office;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Act;
import org.sederunt.shared.Refusal;
import org.sederunt.shell.ShellRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps how far the demonstration's clock is ahead, and on record who moved it. */
@Service
class ClockKeeping {

    static final Duration MOST = Duration.ofDays(60);

    private final People people;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final Clock clock;

    ClockKeeping(People people, ApplicationEventPublisher events, JdbcClient sql, Clock clock) {
        this.people = people;
        this.events = events;
        this.sql = sql;
        this.clock = clock;
    }

    Duration lead() {
        return Duration.ofSeconds(sql.sql("select ahead_seconds from demo_clock where id = 1")
                .query(Long.class)
                .single());
    }

    Optional<Refusal> refusalToAdvance(PersonId by) {
        return people.has(by, Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Refusal.because("shell.refused.clock"));
    }

    @Act
    public void advance(Duration step, PersonId by) {
        refusalToAdvance(by).or(() -> refusalToStep(step)).ifPresent(refusal -> {
            throw new ShellRefused(refusal);
        });

        sql.sql("update demo_clock set ahead_seconds = ahead_seconds + :step where id = 1")
                .param("step", step.toSeconds())
                .update();

        events.publishEvent(new ClockAdvanced(clock.instant(), by.value(), DemoClock.CLOCK, step.toSeconds()));
    }

    private static Optional<Refusal> refusalToStep(Duration step) {
        boolean fits = step.toSeconds() > 0 && step.compareTo(MOST) <= 0;
        return fits ? Optional.empty() : Optional.of(Refusal.because("shell.refused.clockstep", MOST.toDays()));
    }
}
