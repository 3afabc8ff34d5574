package org.sederunt.roundtables;

import java.util.Optional;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may convene and prepare a table, and until when. */
@Component
class TableRules {

    private final People people;

    TableRules(People people) {
        this.people = people;
    }

    Optional<Refusal> convening(PersonId by) {
        return isOffice(by) ? Optional.empty() : because("notoffice");
    }

    Optional<Refusal> revising(RoundTable table, PersonId by) {
        return convening(by).or(() -> frozen(table));
    }

    Optional<Refusal> appointing(RoundTable table, PersonId by) {
        return convening(by).or(() -> frozen(table));
    }

    Optional<Refusal> settingAgenda(RoundTable table, PersonId by) {
        boolean may = table.isFacilitatedBy(by) || isOffice(by);
        return may ? frozen(table) : because("notincharge");
    }

    /** Whether {@code person} may read minutes before they are approved. */
    boolean mayReadDrafts(RoundTable table, PersonId person) {
        return table.isFacilitatedBy(person) || isOffice(person);
    }

    private boolean isOffice(PersonId person) {
        return people.find(person).map(account -> !account.roles().isEmpty()).orElse(false);
    }

    private static Optional<Refusal> frozen(RoundTable table) {
        return table.hasApprovedMinutes() ? because("approved") : Optional.empty();
    }

    private static Optional<Refusal> because(String fact) {
        return Optional.of(Refusal.because("roundtables.refused." + fact));
    }
}
