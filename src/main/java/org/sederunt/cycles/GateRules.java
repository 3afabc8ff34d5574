package org.sederunt.cycles;

import java.util.List;
import java.util.Optional;
import org.sederunt.identity.Account;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** When a cycle may be opened and when it may enter a stage. */
@Component
class GateRules {

    private final ObjectProvider<GateEvidence> evidence;
    private final People people;

    GateRules(ObjectProvider<GateEvidence> evidence, People people) {
        this.evidence = evidence;
        this.people = people;
    }

    Optional<Refusal> refusalToLead(PersonId by) {
        return people.has(by, Role.ADMINISTRATOR) ? Optional.empty() : refused("notadministrator");
    }

    Optional<Refusal> refusalToOpen(Optional<CycleRecord> present, PersonId by) {
        boolean underWay = present.map(CycleRecord::cycle)
                .filter(cycle -> cycle.stage() != Stage.FOLLOW_UP)
                .isPresent();
        return refusalToLead(by).or(() -> underWay ? refused("underway") : Optional.empty());
    }

    Optional<Refusal> refusalToRevise(Cycle cycle, PersonId by) {
        return refusalToLead(by).or(() -> cycle.stage() == Stage.MANDATE ? Optional.empty() : refused("charterfixed"));
    }

    Optional<Refusal> refusalToEnter(Cycle cycle, Stage stage, PersonId by) {
        boolean ofTheOffice = people.find(by)
                .map(Account::roles)
                .filter(roles -> !roles.isEmpty())
                .isPresent();
        if (!ofTheOffice) return refused("notoffice");
        if (!cycle.current()) return refused("notcurrent");
        return cycle.stage().next().filter(stage::equals).isPresent() ? Optional.empty() : refused("notnext");
    }

    /** What is missing to leave {@code stage}; where no module keeps evidence of it, that is said. */
    List<Refusal> missing(CycleId cycle, Stage stage) {
        List<GateEvidence> asked =
                evidence.orderedStream().filter(one -> one.stage() == stage).toList();
        if (asked.isEmpty()) return List.of(Refusal.because("cycles.refused.noevidencekept"));
        return asked.stream().flatMap(one -> one.missing(cycle).stream()).toList();
    }

    private static Optional<Refusal> refused(String fact) {
        return Optional.of(Refusal.because("cycles.refused." + fact));
    }
}
