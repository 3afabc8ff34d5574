package org.sederunt.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.consensus.Deadlines;
import org.sederunt.consensus.ObjectionId;
import org.sederunt.consensus.Objections;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;

/** What electors and objectors are told of a ballot, from its opening to its outcome. */
@PortalTest
class DecisionNoticesTest {

    private final Notices notices;
    private final ReplyReminders reminders;
    private final City city;
    private final Guidelines guidelines;
    private final Ballots ballots;
    private final Objections objections;
    private final SettableClock clock;
    private final Duration ahead;

    DecisionNoticesTest(
            Notices notices,
            ReplyReminders reminders,
            City city,
            Guidelines guidelines,
            Ballots ballots,
            Objections objections,
            SettableClock clock) {
        this.notices = notices;
        this.reminders = reminders;
        this.city = city;
        this.guidelines = guidelines;
        this.ballots = ballots;
        this.objections = objections;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    @Test
    void whatIsAboutABallotLeadsToIt() {
        GuidelinePage guideline = page(answered());

        assertThat(about(guideline, objector()))
                .filteredOn(notice -> !notice.words().contains("open for comment"))
                .hasSize(2)
                .extracting(Notice::path)
                .containsOnly("guidelines/" + guideline.slug() + "/ballot");
    }

    @Test
    void electorsHearTheOutcomeOnceWithTheDissentInIt() {
        GuidelineId id = answered();
        GuidelinePage guideline = page(id);
        PersonId silent = city.of(Sector.CITIZENS).getLast();
        assertThat(outcomes(guideline, silent)).isEmpty();

        objections.sustain(objection(id), objector());

        String words = "“" + guideline.title() + "” is agreed by ";
        for (PersonId elector : List.of(silent, objector(), city.consul())) {
            assertThat(outcomes(guideline, elector))
                    .singleElement()
                    .satisfies(told -> assertThat(told)
                            .startsWith(words)
                            .contains("with recorded dissent. ")
                            .endsWith("Objection recorded: Private."));
        }
        assertThat(outcomes(guideline, city.moderator())).isEmpty();
    }

    @Test
    void anObjectorIsWarnedThreeDaysBeforeSilenceEndsTheObjection() {
        GuidelineId id = answered();
        GuidelinePage guideline = page(id);
        var lapses = clock.instant().plus(Deadlines.REPLY);

        clock.set(lapses.minus(ReplyReminders.BEFORE_LAPSING).minusSeconds(60));
        reminders.remind();
        assertThat(warnings(guideline)).isEmpty();

        clock.set(lapses.minus(ReplyReminders.BEFORE_LAPSING));
        reminders.remind();
        reminders.remind();
        assertThat(warnings(guideline))
                .singleElement()
                .satisfies(words -> assertThat(words).endsWith(" unless you sustain it."));
    }

    @Test
    void whoHasRepliedIsNotWarned() {
        GuidelineId id = answered();
        objections.end(objection(id), Stance.SUPPORT, objector());

        clock.move(Deadlines.REPLY.minusDays(1));
        reminders.remind();

        assertThat(warnings(page(id))).isEmpty();
    }

    /** Closed with everyone in support but one objector, whom the office has answered. */
    private GuidelineId answered() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.PRIVATE, Sector.ACADEMIA, Sector.CITIZENS, Sector.COOPERATION);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), objector());
        city.close(id);
        objections.answer(List.of(objection(id)), "Clause 2 says so.", city.moderator());
        return id;
    }

    private PersonId objector() {
        return city.first(Sector.PRIVATE);
    }

    private ObjectionId objection(GuidelineId id) {
        return objections.of(city.ballotOn(id), objector()).getFirst().id();
    }

    private GuidelinePage page(GuidelineId id) {
        return guidelines.find(id).orElseThrow();
    }

    private List<String> outcomes(GuidelinePage guideline, PersonId person) {
        return words(guideline, person, "agreed");
    }

    private List<String> warnings(GuidelinePage guideline) {
        return words(guideline, objector(), "Your objection to");
    }

    private List<String> words(GuidelinePage guideline, PersonId person, String part) {
        return about(guideline, person).stream()
                .map(Notice::words)
                .filter(words -> words.contains(part))
                .toList();
    }

    private List<Notice> about(GuidelinePage guideline, PersonId person) {
        return notices.of(person, Locale.ENGLISH, 0, 100).items().stream()
                .filter(notice -> notice.words().contains(guideline.title()))
                .toList();
    }
}
