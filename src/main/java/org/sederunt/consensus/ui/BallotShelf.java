package org.sederunt.consensus.ui;

import java.util.Optional;
import org.sederunt.ballots.Ballots;
import org.sederunt.consensus.DecisionWords;
import org.sederunt.consensus.Decisions;
import org.sederunt.consensus.Objections;
import org.sederunt.consensus.ResultHexagon;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.Electors;
import org.springframework.stereotype.Component;

/** What every part of a ballot's page works with. */
@Component
record BallotShelf(
        Ballots ballots,
        Decisions decisions,
        Objections objections,
        Guidelines guidelines,
        Electors electors,
        People people,
        DecisionWords words,
        ResultHexagon hexagon,
        CurrentPerson current,
        LiveUpdates live,
        OfficeTime time) {

    PersonId me() {
        return current.id();
    }

    boolean ofTheOffice() {
        return guidelines.refusalToSeeDrafts(me()).isEmpty();
    }

    /** Why the office's view is not for the reader: moderators work with it, administrators fix the rule in it. */
    Optional<Refusal> refusalOfOffice() {
        return people.find(me())
                        .map(Account::roles)
                        .filter(roles -> !roles.isEmpty())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.because("consensus.refused.notoffice"));
    }
}
