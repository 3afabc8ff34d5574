package org.sederunt.publishing;

import java.util.List;
import org.sederunt.shared.DeskQueue;
import org.springframework.stereotype.Component;

/** The settled results that wait to be published, with the day by which they have to be. */
@Component
class ResultsToPublish implements DeskQueue {

    private final Editions editions;

    ResultsToPublish(Editions editions) {
        this.editions = editions;
    }

    @Override
    public String kindKey() {
        return "publishing.desk.results";
    }

    @Override
    public String icon() {
        return "outcome-agreed";
    }

    @Override
    public long waiting() {
        return editions.waiting();
    }

    @Override
    public List<Item> first(int limit) {
        return editions.waiting(limit).stream().map(ResultsToPublish::item).toList();
    }

    private static Item item(Publishable result) {
        return new Item(result.title(), result.summary(), result.settledAt(), result.due(), "editions");
    }
}
