package org.sederunt.shell.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.audit.AuditEntry;
import org.sederunt.audit.AuditFilter;
import org.sederunt.audit.AuditTrail;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.SettableClock;
import org.sederunt.shell.ShellRefused;
import org.sederunt.stakeholders.Guests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DemoClockTest {

    private final DemoClock demoClock;
    private final ClockKeeping keeping;
    private final AuditTrail trail;
    private final Guests guests;
    private final SettableClock clock;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final Duration ahead;

    DemoClockTest(
            DemoClock demoClock,
            ClockKeeping keeping,
            AuditTrail trail,
            Guests guests,
            SettableClock clock,
            ApplicationEventPublisher events,
            JdbcClient sql) {
        this.demoClock = demoClock;
        this.keeping = keeping;
        this.trail = trail;
        this.guests = guests;
        this.clock = clock;
        this.events = events;
        this.sql = sql;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
        sql.sql("update demo_clock set ahead_seconds = 0").update();
    }

    @Test
    void movesForwardAndStaysSoAfterAStart() {
        Instant before = clock.instant();

        demoClock.advance(Duration.ofDays(2), guests.administrator());
        demoClock.advance(Duration.ofHours(3), guests.administrator());

        assertThat(Duration.between(before, clock.instant()))
                .isBetween(Duration.ofHours(51), Duration.ofHours(51).plusMinutes(1));
        var afterAStart = new SettableClock(java.time.Clock.systemUTC());
        new DemoClock(afterAStart, keeping, events);
        assertThat(afterAStart.ahead()).isEqualTo(Duration.ofHours(51));
    }

    @Test
    void standsInTheTrailWithWhoMovedItAndHowFar() {
        PersonId administrator = guests.administrator();

        demoClock.advance(Duration.ofHours(5), administrator);

        AuditEntry entry = trail.page(
                        new AuditFilter("ClockAdvanced", null, DemoClock.CLOCK, null, null), 0, 1, administrator)
                .items()
                .getFirst();
        assertThat(entry.actor()).isEqualTo(administrator);
        assertThat(entry.facts()).containsEntry("seconds", "18000");
    }

    @Test
    void isMovedByAdministratorsAloneAndNeverBackNorTooFar() {
        Instant before = clock.instant();
        PersonId administrator = guests.administrator();

        for (Duration step : new Duration[] {Duration.ZERO, Duration.ofHours(-1), Duration.ofDays(61)}) {
            assertThatExceptionOfType(ShellRefused.class).isThrownBy(() -> demoClock.advance(step, administrator));
        }
        for (PersonId other : new PersonId[] {guests.moderator(), guests.citizen()}) {
            assertThat(demoClock.refusalToAdvance(other)).isPresent();
            assertThatExceptionOfType(ShellRefused.class)
                    .isThrownBy(() -> demoClock.advance(Duration.ofHours(1), other));
        }
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofMinutes(1));
    }
}
