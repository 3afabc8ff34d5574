package org.sederunt.stakeholders;

import java.util.List;
import org.sederunt.shared.DeskQueue;
import org.springframework.stereotype.Component;

/** Citizens that wait, for the desk. */
@Component
class CitizensToVerify implements DeskQueue {

    private final Participants participants;

    CitizensToVerify(Participants participants) {
        this.participants = participants;
    }

    @Override
    public String kindKey() {
        return "stakeholders.desk.citizens";
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public long waiting() {
        return participants.waiting();
    }

    @Override
    public List<Item> first(int limit) {
        return participants.waiting(0, limit).items().stream()
                .map(waiting -> new Item(
                        waiting.name(), "", waiting.joinedAt(), null, "organisations/citizens/" + waiting.person()))
                .toList();
    }
}
