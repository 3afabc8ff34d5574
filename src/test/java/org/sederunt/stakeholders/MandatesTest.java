package org.sederunt.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refused;
import org.sederunt.shared.SettableClock;

@PortalTest
class MandatesTest {

    private static final Powers VOTE = new Powers(true, true, false);

    private final Mandates mandates;
    private final Electors electors;
    private final Hats hats;
    private final SettableClock clock;
    private final Guests guests;

    MandatesTest(Mandates mandates, Electors electors, Hats hats, SettableClock clock, Guests guests) {
        this.mandates = mandates;
        this.electors = electors;
        this.hats = hats;
        this.clock = clock;
        this.guests = guests;
    }

    @Test
    void aRepresentativeGivesAMandateAndTheRequestIsSettled() {
        PersonId representative = guests.representativeOf(MemberKind.UNIVERSITY);
        OrganisationId university = guests.organisationOf(representative);
        PersonId colleague = askerOf(university);

        mandates.give(mandate(university, colleague, VOTE), representative);

        assertThat(hats.wornBy(colleague))
                .hasValueSatisfying(hat -> assertThat(hat.organisation()).isEqualTo(university));
        assertThat(electors.actingFor(ElectorId.of(university))).containsExactlyInAnyOrder(representative, colleague);
        assertThat(mandates.askedOf(representative)).isEmpty();
        assertThat(mandates.requestsOf(colleague)).isEmpty();
    }

    @Test
    void theSameMandateIsNotGivenTwice() {
        PersonId representative = guests.representativeOf(MemberKind.UNIVERSITY);
        OrganisationId university = guests.organisationOf(representative);
        PersonId colleague = askerOf(university);

        mandates.give(mandate(university, colleague, Powers.SPEAK), representative);

        assertThatExceptionOfType(MandateRefused.class)
                .isThrownBy(() -> mandates.give(mandate(university, colleague, Powers.SPEAK), representative));
        mandates.give(mandate(university, colleague, VOTE), representative);
        assertThat(mandates.of(colleague)).hasSize(2);
    }

    @Test
    void aModeratorGivesAMandateOfAnotherOrganisation() {
        OrganisationId university = guests.organisationOf(guests.founderOf(MemberKind.UNIVERSITY));
        PersonId colleague = askerOf(university);

        mandates.give(mandate(university, colleague, Powers.SPEAK), guests.moderator());

        assertThat(hats.wornBy(colleague).orElseThrow().organisation()).isEqualTo(university);
    }

    @Test
    void nobodyElseGivesAMandateAndNobodyToThemselves() {
        PersonId representative = guests.representativeOf(MemberKind.UNIVERSITY);
        OrganisationId university = guests.organisationOf(representative);
        PersonId colleague = askerOf(university);

        for (PersonId other : List.of(colleague, guests.representativeOf(MemberKind.UNIVERSITY), guests.person())) {
            assertThatExceptionOfType(MandateRefused.class)
                    .isThrownBy(() -> mandates.give(mandate(university, colleague, Powers.SPEAK), other));
        }
        assertThat(mandates.refusalToGive(mandate(university, representative, Powers.SPEAK), representative))
                .isPresent();
    }

    @Test
    void anOrganisationThatWaitsGivesNoMandatesItself() {
        PersonId founder = guests.founderOf(MemberKind.UNIVERSITY);
        OrganisationId university = guests.organisationOf(founder);
        PersonId colleague = askerOf(university);

        assertThat(mandates.refusalToGive(mandate(university, colleague, Powers.SPEAK), founder))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("stakeholders.refused.officegives"));
    }

    @Test
    void aDeclinedRequestTellsWhy() {
        PersonId representative = guests.representativeOf(MemberKind.UNIVERSITY);
        PersonId colleague = askerOf(guests.organisationOf(representative));
        RequestId request = mandates.askedOf(representative).getFirst().id();

        mandates.decline(request, "You left last year.", representative);

        assertThat(mandates.requestsOf(colleague))
                .singleElement()
                .satisfies(mine -> assertThat(mine.declinedBecause()).isEqualTo("You left last year."));
        assertThatExceptionOfType(MandateRefused.class)
                .isThrownBy(() -> mandates.decline(request, "Again.", representative));
    }

    @Test
    void askingTwiceIsAskingOnce() {
        PersonId representative = guests.representativeOf(MemberKind.UNIVERSITY);
        OrganisationId university = guests.organisationOf(representative);
        PersonId colleague = askerOf(university);

        mandates.ask(university, "Again.", colleague);

        assertThat(mandates.askedOf(representative)).hasSize(1);
    }

    @Test
    void aPersonHoldsMandatesInTheirOwnSectorOnly() {
        PersonId journalist = guests.inOwnName(MemberKind.PRESS);
        OrganisationId university = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));

        assertThatExceptionOfType(MandateRefused.class)
                .isThrownBy(() -> mandates.give(mandate(university, journalist, Powers.SPEAK), guests.moderator()));
        assertThatExceptionOfType(MandateRefused.class).isThrownBy(() -> mandates.ask(university, "", journalist));
    }

    @Test
    void aSecondVotingMandateIsRefusedAndMandatesToSpeakAreNot() {
        OrganisationId first = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
        OrganisationId second = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
        PersonId teacher = guests.inOwnName(MemberKind.UNIVERSITY);
        PersonId moderator = guests.moderator();

        mandates.give(mandate(first, teacher, VOTE), moderator);
        mandates.give(mandate(second, teacher, Powers.SPEAK), moderator);

        assertThat(mandates.refusalToGive(mandate(second, teacher, VOTE), moderator))
                .isPresent();
        assertThat(mandates.votingFor(teacher)).hasValue(first);
        assertThat(hats.wornBy(teacher).orElseThrow().organisation()).isEqualTo(first);
    }

    @Test
    void aPersonGetsOneVotingMandateWhenManyAreGivenAtOnce() throws Exception {
        PersonId teacher = guests.inOwnName(MemberKind.UNIVERSITY);
        PersonId moderator = guests.moderator();
        List<Callable<Boolean>> offers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            OrganisationId university = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
            offers.add(() -> given(mandate(university, teacher, VOTE), moderator));
        }

        try (var crowd = Executors.newFixedThreadPool(6)) {
            long given = 0;
            for (var answer : crowd.invokeAll(offers)) if (answer.get()) given++;
            assertThat(given).isEqualTo(1);
        }
        assertThat(mandates.of(teacher)).hasSize(1);
    }

    @Test
    void anEndedMandateMakesRoomForAnother() {
        OrganisationId first = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
        OrganisationId second = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
        PersonId teacher = guests.inOwnName(MemberKind.UNIVERSITY);
        PersonId moderator = guests.moderator();
        MandateId ended = mandates.give(mandate(first, teacher, VOTE), moderator);

        mandates.end(ended, teacher);
        assertThat(electors.castsFor(teacher)).isEmpty();
        assertThat(hats.wornBy(teacher).orElseThrow().organisation()).isNull();
        mandates.give(mandate(second, teacher, VOTE), moderator);

        assertThat(electors.castsFor(teacher)).hasValue(ElectorId.of(second));
        assertThat(mandates.of(teacher)).hasSize(2);
    }

    @Test
    void aMandateWhoseTimeIsOverVotesNoMoreAndMakesRoom() {
        OrganisationId first = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
        OrganisationId second = guests.organisationOf(guests.representativeOf(MemberKind.UNIVERSITY));
        PersonId teacher = guests.inOwnName(MemberKind.UNIVERSITY);
        PersonId moderator = guests.moderator();
        Instant now = clock.instant();
        mandates.give(new NewMandate(first, teacher, VOTE, now, now.plus(Duration.ofDays(1)), "Letter"), moderator);
        assertThat(electors.castsFor(teacher)).hasValue(ElectorId.of(first));

        clock.move(Duration.ofDays(2));
        try {
            assertThat(electors.castsFor(teacher)).isEmpty();
            assertThat(electors.actingFor(ElectorId.of(first))).doesNotContain(teacher);
            mandates.give(mandate(second, teacher, VOTE), moderator);
            assertThat(electors.castsFor(teacher)).hasValue(ElectorId.of(second));
        } finally {
            clock.move(Duration.ofDays(-2));
        }
    }

    private boolean given(NewMandate mandate, PersonId by) {
        try {
            mandates.give(mandate, by);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private PersonId askerOf(OrganisationId university) {
        return guests.joined(Joining.known(MemberKind.UNIVERSITY, university, "I teach there.", Set.of("es")));
    }

    private NewMandate mandate(OrganisationId organisation, PersonId person, Powers powers) {
        return new NewMandate(organisation, person, powers, clock.instant(), null, "Letter 3");
    }
}
