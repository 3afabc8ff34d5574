package org.sederunt.ballots;

import java.util.Optional;
import org.sederunt.identity.Account;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.Electors;
import org.sederunt.stakeholders.Hat;
import org.sederunt.stakeholders.Hats;
import org.sederunt.stakeholders.Mode;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.OrganisationSummary;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.Profile;
import org.sederunt.stakeholders.Standing;
import org.springframework.stereotype.Component;

/** Tells those who may not vote why; asked only when they may not. */
@Component
class Outsiders {

    private final People people;
    private final Participants participants;
    private final Hats hats;
    private final Organisations organisations;
    private final Electors electors;

    Outsiders(People people, Participants participants, Hats hats, Organisations organisations, Electors electors) {
        this.people = people;
        this.participants = participants;
        this.hats = hats;
        this.organisations = organisations;
        this.electors = electors;
    }

    /** Why {@code person} votes for nobody at all. */
    Refusal whyNobody(PersonId person) {
        if (people.find(person)
                .map(Account::roles)
                .filter(roles -> !roles.isEmpty())
                .isPresent()) {
            return because("office");
        }
        Profile profile = participants.profile(person).orElse(null);
        if (profile == null) return because("notjoined");
        if (profile.standing() == Standing.WAITING) return because("citizenwaits");
        if (profile.standing() == Standing.REJECTED) return because("citizenrejected");
        return whyNotForAnOrganisation(person);
    }

    private Refusal whyNotForAnOrganisation(PersonId person) {
        Optional<OrganisationSummary> spokenFor =
                hats.wornBy(person).map(Hat::organisation).flatMap(organisations::find);
        if (spokenFor.isEmpty()) return because("nomandate");
        OrganisationSummary organisation = spokenFor.get();
        if (!organisation.kind().hasBallot()) return because("noballot", organisation.name());
        if (organisation.standing() != Standing.VERIFIED) return because("organisationwaits", organisation.name());
        boolean someoneElseVotes =
                !electors.actingFor(ElectorId.of(organisation.id())).isEmpty();
        return because(someoneElseVotes ? "anothervotes" : "maynotvote", organisation.name());
    }

    /** Why {@code elector} was none when the electorate of the ballot was taken. */
    Refusal whyNoElectorOfThisBallot(ElectorId elector) {
        return organisations
                .find(new OrganisationId(elector.value()))
                .map(organisation -> because(
                        organisation.mode() == Mode.OBSERVER ? "observer" : "notinelectorate", organisation.name()))
                .orElseGet(() -> because("citizennotinelectorate"));
    }

    private static Refusal because(String fact, Object... arguments) {
        return Refusal.because("ballots.refused." + fact, arguments);
    }
}
