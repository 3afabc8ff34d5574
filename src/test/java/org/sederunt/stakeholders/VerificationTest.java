package org.sederunt.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.InputRefused;

@PortalTest
class VerificationTest {

    private static final Evidence DEED = Evidence.document("Deed 12");

    private final Participants participants;
    private final Organisations organisations;
    private final Electors electors;
    private final Hats hats;
    private final People people;
    private final Guests guests;

    VerificationTest(
            Participants participants,
            Organisations organisations,
            Electors electors,
            Hats hats,
            People people,
            Guests guests) {
        this.participants = participants;
        this.organisations = organisations;
        this.electors = electors;
        this.hats = hats;
        this.people = people;
        this.guests = guests;
    }

    @Test
    void onlyModeratorsVerify() {
        PersonId founder = guests.founderOf(MemberKind.COMPANY);
        OrganisationId company = guests.organisationOf(founder);
        PersonId citizen = guests.citizen();

        for (PersonId other : new PersonId[] {founder, citizen, guests.person(), guests.administrator()}) {
            assertThatExceptionOfType(VerificationRefused.class)
                    .isThrownBy(() -> organisations.verify(company, DEED, "Because.", other));
            assertThatExceptionOfType(VerificationRefused.class)
                    .isThrownBy(() -> participants.verify(citizen, DEED, "Because.", other));
        }
        assertThat(organisations.find(company).orElseThrow().standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void aModeratorDoesNotDecideOnTheirOwnOrganisation() {
        PersonId founder = guests.founderOf(MemberKind.COMPANY);
        OrganisationId company = guests.organisationOf(founder);
        people.give(Role.MODERATOR, founder, guests.administrator());

        assertThat(organisations.refusalToDecide(company, founder))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.key()).isEqualTo("stakeholders.refused.ownorganisation"));
        assertThat(organisations.refusalToDecide(company, guests.moderator())).isEmpty();
    }

    @Test
    void keepsEvidenceAndReasonForTheOffice() {
        OrganisationId company = guests.organisationOf(guests.founderOf(MemberKind.COMPANY));
        PersonId moderator = guests.moderator();

        organisations.verify(company, DEED, "The deed names it.", moderator);

        assertThat(organisations.file(company, moderator).orElseThrow().decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.evidence()).isEqualTo(DEED);
                    assertThat(decision.reason()).isEqualTo("The deed names it.");
                    assertThat(decision.by()).isEqualTo(moderator);
                });
    }

    @Test
    void showsTheFileOfAnOrganisationToModeratorsOnly() {
        PersonId founder = guests.founderOf(MemberKind.COMPANY);

        assertThatExceptionOfType(OrganisationRefused.class)
                .isThrownBy(() -> organisations.file(guests.organisationOf(founder), founder));
    }

    @Test
    void refusesToDecideWithoutReasonOrEvidenceOrTwice() {
        OrganisationId company = guests.organisationOf(guests.founderOf(MemberKind.COMPANY));
        PersonId moderator = guests.moderator();

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> organisations.verify(company, DEED, " ", moderator));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> organisations.verify(company, Evidence.document(" "), "Because.", moderator));
        organisations.verify(company, DEED, "Because.", moderator);
        assertThatExceptionOfType(VerificationRefused.class)
                .isThrownBy(() -> organisations.verify(company, DEED, "Because.", moderator));
    }

    @Test
    void nobodySpeaksOrVotesForARejectedOrganisation() {
        PersonId founder = guests.representativeOf(MemberKind.COMPANY);
        OrganisationId company = guests.organisationOf(founder);
        assertThat(electors.castsFor(founder)).isPresent();

        organisations.reject(company, "It was dissolved.", guests.moderator());

        assertThat(electors.castsFor(founder)).isEmpty();
        assertThat(hats.wornBy(founder))
                .hasValueSatisfying(hat -> assertThat(hat.organisation()).isNull());
    }

    @Test
    void aRejectedCitizenCanStillSpeakAndBeVerifiedLater() {
        PersonId citizen = guests.citizen();
        PersonId moderator = guests.moderator();

        participants.reject(citizen, "The number is another person's.", moderator);

        assertThat(hats.refusalToSpeak(citizen)).isEmpty();
        assertThat(electors.castsFor(citizen)).isEmpty();
        assertThat(participants.decisionsOn(citizen, citizen))
                .singleElement()
                .satisfies(decision -> assertThat(decision.reason()).startsWith("The number"));

        participants.verify(citizen, Evidence.censusNumber("C-8"), "Corrected.", moderator);
        assertThat(electors.castsFor(citizen)).isPresent();
    }
}
