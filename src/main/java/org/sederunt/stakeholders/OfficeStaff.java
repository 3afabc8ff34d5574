package org.sederunt.stakeholders;

import java.util.Optional;
import org.sederunt.identity.Account;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who works at the office: moderators check and decide, and nobody who holds a role of the office is an elector. */
@Component
class OfficeStaff {

    private final People people;

    OfficeStaff(People people) {
        this.people = people;
    }

    boolean includes(PersonId person) {
        return people.find(person)
                .map(Account::roles)
                .filter(roles -> !roles.isEmpty())
                .isPresent();
    }

    boolean moderates(PersonId person) {
        return people.has(person, Role.MODERATOR);
    }

    Optional<Refusal> refusalUnlessOffice(PersonId person) {
        return includes(person) ? Optional.empty() : Optional.of(Refusal.because("stakeholders.refused.notoffice"));
    }

    Optional<Refusal> refusalUnlessModerator(PersonId person) {
        return moderates(person) ? Optional.empty() : Optional.of(Refusal.because("stakeholders.refused.notmoderator"));
    }
}
