package org.sederunt.stakeholders;

import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.springframework.stereotype.Component;

/** What a person needs to cast a ballot at all: to be a verified citizen, or to hold the voting mandate of a verified organisation. */
@Component
class VotingRules {

    private final ParticipantRepository participants;
    private final OrganisationRepository organisations;
    private final MandateLists mandates;
    private final OfficeStaff staff;

    VotingRules(
            ParticipantRepository participants,
            OrganisationRepository organisations,
            MandateLists mandates,
            OfficeStaff staff) {
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.staff = staff;
    }

    Optional<Refusal> refusalToVote(PersonId person) {
        return participants
                .findById(person.value())
                .map(this::refusalOf)
                .orElseGet(() -> refused(staff.includes(person) ? "voteoffice" : "notjoined"));
    }

    private Optional<Refusal> refusalOf(Participant participant) {
        if (participant.worksAtOffice()) return refused("voteoffice");
        if (participant.sector() == Sector.CITIZENS) return refusalOfCitizen(participant);
        return mandates.votingFor(participant.person())
                .map(organisation ->
                        refusalOf(organisations.findById(organisation.value()).orElseThrow()))
                .orElseGet(() -> refused(participant.sector() == null ? "votepublicbody" : "votenomandate"));
    }

    private static Optional<Refusal> refusalOfCitizen(Participant citizen) {
        if (citizen.standing() == Standing.VERIFIED) return Optional.empty();
        return refused(citizen.standing() == Standing.WAITING ? "votecitizenwaits" : "votecitizenrejected");
    }

    private static Optional<Refusal> refusalOf(Organisation organisation) {
        if (organisation.is(Standing.VERIFIED)) return Optional.empty();
        String fact = organisation.is(Standing.WAITING) ? "voteorganisationwaits" : "voteorganisationrejected";
        return Optional.of(Refusal.because("stakeholders.refused." + fact, organisation.name()));
    }

    private static Optional<Refusal> refused(String fact) {
        return Optional.of(Refusal.because("stakeholders.refused." + fact));
    }
}
