package org.sederunt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.consensus.City;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.shared.ClockMoved;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.OpenMatters.OpenMatter;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.springframework.context.ApplicationEventPublisher;

@PortalTest
class PulseTest {

    private final OpenNow openNow;
    private final LiveUpdates live;
    private final City city;
    private final Guests guests;
    private final Guidelines guidelines;
    private final ApplicationEventPublisher events;
    private final SettableClock clock;
    private final Duration ahead;

    PulseTest(
            OpenNow openNow,
            LiveUpdates live,
            City city,
            Guests guests,
            Guidelines guidelines,
            ApplicationEventPublisher events,
            SettableClock clock) {
        this.openNow = openNow;
        this.live = live;
        this.city = city;
        this.guests = guests;
        this.guidelines = guidelines;
        this.events = events;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    @Test
    void openPagesHearWhatOpensAndWhatTheClockCloses() throws InterruptedException {
        var opened = new CountDownLatch(1);
        var following = live.follow(Pulse.OPEN, opened::countDown);
        GuidelineId id = drafted();
        guidelines.openConsultation(id, clock.instant().plus(Duration.ofDays(7)), city.moderator());
        assertThat(opened.await(5, TimeUnit.SECONDS)).isTrue();
        following.end();

        var closed = new CountDownLatch(1);
        following = live.follow(Pulse.OPEN, closed::countDown);
        clock.move(Duration.ofDays(8));
        events.publishEvent(new ClockMoved(clock.instant()));
        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        following.end();
    }

    @Test
    void theOfficeHearsOfEveryAct() throws InterruptedException {
        var heard = new CountDownLatch(1);
        var following = live.follow(Pulse.OFFICE, heard::countDown);

        guests.person();

        assertThat(heard.await(5, TimeUnit.SECONDS)).isTrue();
        following.end();
    }

    @Test
    void whatIsExpectedOfTheReaderComesFirst() {
        GuidelineId id = city.inBallot();
        String title = guidelines.find(id).orElseThrow().title();

        List<OpenMatter> forElector = openNow.to(city.of(Sector.CITIZENS).getFirst());
        List<OpenMatter> forOutsider = openNow.to(guests.citizen());

        assertThat(forElector.getFirst().asks()).isNotNull();
        assertThat(forElector)
                .filteredOn(matter -> matter.asks() != null)
                .extracting(OpenMatter::title)
                .contains(title);
        assertThat(forOutsider)
                .filteredOn(matter -> matter.title().equals(title))
                .allSatisfy(matter -> assertThat(matter.asks()).isNull());
    }

    private GuidelineId drafted() {
        city.fixRule();
        GuidelineId id = guidelines.draft(
                new NewDraft(UUID.randomUUID(), "Bridges " + Guests.unique(), "On crossings."), city.moderator());
        DraftText text = guidelines.draftOf(id, city.moderator()).text();
        var clause = new DraftClause(ClauseId.next(), "Every bridge is lit.", List.of());
        guidelines.revise(
                id, new DraftText(text.revision(), text.title(), text.summary(), List.of(clause)), city.moderator());
        return id;
    }
}
