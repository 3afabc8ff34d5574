package org.sederunt.stakeholders;

import java.util.List;
import org.sederunt.shared.DeskQueue;
import org.springframework.stereotype.Component;

/** Organisations that wait, for the desk. */
@Component
class OrganisationsToVerify implements DeskQueue {

    private final Organisations organisations;

    OrganisationsToVerify(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String kindKey() {
        return "stakeholders.desk.organisations";
    }

    @Override
    public String icon() {
        return "organisation";
    }

    @Override
    public long waiting() {
        return organisations.waiting();
    }

    @Override
    public List<Item> first(int limit) {
        return organisations.waiting(0, limit).items().stream()
                .map(waiting -> new Item(
                        waiting.name(),
                        waiting.description(),
                        waiting.registeredAt(),
                        null,
                        "organisations/waiting/" + waiting.id()))
                .toList();
    }
}
