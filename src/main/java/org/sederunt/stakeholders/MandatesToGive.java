package org.sederunt.stakeholders;

import java.util.List;
import java.util.Map;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.DeskQueue;
import org.springframework.stereotype.Component;

/** Requests for mandates that wait, for the desk. */
@Component
class MandatesToGive implements DeskQueue {

    private final Mandates mandates;
    private final People people;

    MandatesToGive(Mandates mandates, People people) {
        this.mandates = mandates;
        this.people = people;
    }

    @Override
    public String kindKey() {
        return "stakeholders.desk.mandates";
    }

    @Override
    public String icon() {
        return "mine";
    }

    @Override
    public long waiting() {
        return mandates.asked();
    }

    @Override
    public List<Item> first(int limit) {
        List<MandateAsked> asked = mandates.askedFor(0, limit).items();
        Map<PersonId, String> names =
                people.names(asked.stream().map(MandateAsked::person).toList());
        return asked.stream()
                .map(request -> new Item(
                        names.getOrDefault(request.person(), ""),
                        request.organisationName(),
                        request.askedAt(),
                        null,
                        "organisations/mandates/" + request.id()))
                .toList();
    }
}
