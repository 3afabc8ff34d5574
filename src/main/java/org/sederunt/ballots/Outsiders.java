package org.sederunt.ballots;

import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.Electors;
import org.sederunt.stakeholders.Mode;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.springframework.stereotype.Component;

/** Tells those who may not vote why; asked only when they may not. */
@Component
class Outsiders {

    private final Organisations organisations;
    private final Electors electors;

    Outsiders(Organisations organisations, Electors electors) {
        this.organisations = organisations;
        this.electors = electors;
    }

    /** Why {@code person} votes for nobody at all, as the electors know it. */
    Refusal whyNobody(PersonId person) {
        return electors.refusalToVote(person).orElseThrow();
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
