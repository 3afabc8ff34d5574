package org.sederunt.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;

/** Who may not vote reads why. */
@PortalTest
class VotingRightsTest {

    private final Electors electors;
    private final Organisations organisations;
    private final Participants participants;
    private final Guests guests;

    VotingRightsTest(Electors electors, Organisations organisations, Participants participants, Guests guests) {
        this.electors = electors;
        this.organisations = organisations;
        this.participants = participants;
        this.guests = guests;
    }

    @Test
    void verifiedCitizensAndHoldersOfAVotingMandateMay() {
        assertThat(electors.refusalToVote(guests.verifiedCitizen())).isEmpty();
        assertThat(electors.refusalToVote(guests.representativeOf(MemberKind.NGO)))
                .isEmpty();
    }

    @Test
    void aCitizenWaitsForTheOfficeAndReadsWhenItSaidNo() {
        PersonId citizen = guests.citizen();
        assertThat(reason(citizen)).isEqualTo("votecitizenwaits");

        participants.reject(citizen, "Not found.", guests.moderator());

        assertThat(reason(citizen)).isEqualTo("votecitizenrejected");
    }

    @Test
    void anOrganisationThatWaitsOrWasRejectedIsNamed() {
        PersonId founder = guests.founderOf(MemberKind.NGO);
        OrganisationId ngo = guests.organisationOf(founder);
        assertThat(electors.refusalToVote(founder))
                .hasValue(Refusal.because(
                        "stakeholders.refused.voteorganisationwaits",
                        organisations.find(ngo).orElseThrow().name()));

        organisations.reject(ngo, "Not found.", guests.moderator());

        assertThat(reason(founder)).isEqualTo("voteorganisationrejected");
    }

    @Test
    void withoutMandateWithoutSectorOrAtTheOfficeNobodyVotes() {
        assertThat(reason(guests.inOwnName(MemberKind.PRESS))).isEqualTo("votenomandate");
        assertThat(reason(guests.representativeOf(MemberKind.PUBLIC_BODY))).isEqualTo("votepublicbody");
        assertThat(reason(guests.moderator())).isEqualTo("voteoffice");
        assertThat(reason(guests.person())).isEqualTo("notjoined");
        assertThat(reason(guests.joined(Joining.known(
                        MemberKind.NGO,
                        guests.organisationOf(guests.representativeOf(MemberKind.NGO)),
                        "",
                        Set.of("es")))))
                .isEqualTo("votenomandate");
    }

    private String reason(PersonId person) {
        return electors.refusalToVote(person).orElseThrow().key().replace("stakeholders.refused.", "");
    }
}
