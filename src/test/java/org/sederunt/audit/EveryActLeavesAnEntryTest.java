package org.sederunt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.consensus.City;
import org.sederunt.consensus.Objections;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Participants;

/** Acts on oneself and objections stand in the trail like everything else; of a secret sector the day alone, and nobody. */
@PortalTest
class EveryActLeavesAnEntryTest {

    private final AuditTrail trail;
    private final People people;
    private final Participants participants;
    private final Objections objections;
    private final Ballots ballots;
    private final City city;
    private final Guests guests;
    private final SettableClock clock;
    private final Duration ahead;

    EveryActLeavesAnEntryTest(
            AuditTrail trail,
            People people,
            Participants participants,
            Objections objections,
            Ballots ballots,
            City city,
            Guests guests,
            SettableClock clock) {
        this.trail = trail;
        this.people = people;
        this.participants = participants;
        this.objections = objections;
        this.ballots = ballots;
        this.city = city;
        this.guests = guests;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    @Test
    void goingByAnotherName() {
        PersonId person = guests.citizen();
        String name = people.find(person).orElseThrow().name();
        people.introduce(person, name, Locale.ENGLISH);
        assertThat(entries("NameChanged", person.value())).isEmpty();

        people.introduce(person, "Zo\u00eb " + Guests.unique(), Locale.ENGLISH);

        assertThat(entries("NameChanged", person.value())).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(person);
            assertThat(entry.facts()).isEmpty();
        });
    }

    @Test
    void speakingOtherLanguages() {
        PersonId person = guests.citizen();
        participants.speak(Set.of("en", "gn"), person);
        participants.speak(Set.of("gn", "en"), person);

        assertThat(entries("SpokenLanguagesChanged", person.value()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(person));
    }

    @Test
    void takingBackAnObjectionBesideASecretStanceWithoutSayingWhoOrWhen() {
        BallotId ballot = city.ballotOn(city.inBallot());
        PersonId citizen = city.first(Sector.CITIZENS);
        objections.raise(ballot, "It harms us.", "Mend it.", citizen);

        objections.takeBack(ballot, citizen);
        objections.takeBack(ballot, citizen);

        assertThat(entries("ObjectionTakenBack", ballot.value()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isNull();
                    assertThat(entry.dayOnly()).isTrue();
                    assertThat(entry.facts()).containsOnlyKeys("guideline");
                });
    }

    @Test
    void objectingByName() {
        GuidelineId id = city.inBallot();
        BallotId ballot = city.ballotOn(id);
        PersonId objector = city.first(Sector.PRIVATE);
        ballots.cast(ballot, Cast.objection("It harms us.", "Strike it."), objector);
        PersonId citizen = city.first(Sector.CITIZENS);
        objections.raise(ballot, "It harms us.", "Mend it.", citizen);

        city.close(id);

        for (var objection : objections.of(ballot, objector)) {
            List<AuditEntry> told = entries("ObjectionTakenUp", objection.id().value());
            if (objection.secret()) assertThat(told).isEmpty();
            else
                assertThat(told)
                        .singleElement()
                        .satisfies(
                                entry -> assertThat(entry.facts()).containsOnlyKeys("ballot", "guideline", "elector"));
        }
        assertThat(objections.of(ballot, objector)).hasSize(2);
    }

    private List<AuditEntry> entries(String kind, UUID subject) {
        var wanted = new AuditFilter(kind, null, subject, null, null);
        return trail.page(wanted, 0, 10, guests.administrator()).items();
    }
}
