package org.sederunt.moderation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.ReportedComment;
import org.sederunt.moderation.Reports;
import org.sederunt.shared.DeskQueue;
import org.sederunt.shared.Page;
import org.springframework.stereotype.Component;

/** Puts reported comments on the desk of moderators. */
@Component
class ReportsOnDesk implements DeskQueue {

    private final Reports reports;
    private final Places places;
    private final CurrentPerson current;

    ReportsOnDesk(Reports reports, Places places, CurrentPerson current) {
        this.reports = reports;
        this.places = places;
        this.current = current;
    }

    @Override
    public String kindKey() {
        return "moderation.desk.kind";
    }

    @Override
    public String icon() {
        return "report";
    }

    @Override
    public long waiting() {
        return reports.waiting();
    }

    @Override
    public List<Item> first(int limit) {
        Optional<PersonId> reader = current.find();
        if (reader.isEmpty() || reports.refusalToRead(reader.get()).isPresent()) return List.of();
        return page(0, limit, reader.get()).items();
    }

    /** One page of all that waits, as the desk shows it. */
    Page<Item> page(int number, int size, PersonId moderator) {
        var queue = reports.queue(number, size, moderator);
        var where = places.of(
                queue.items().stream().map(each -> each.comment().thread()).toList());
        return queue.map(each -> item(each, where.get(each.comment().thread())));
    }

    private static Item item(ReportedComment each, @Nullable ThreadPlace place) {
        String author = each.comment().byline().person();
        String detail = place == null
                ? author
                : I18NProvider.translate("moderation.desk.detail", author, Places.inWords(place));
        String title = I18NProvider.translate("moderation.desk.title", each.reports());
        return new Item(title, detail, each.since(), null, ReportsView.PATH + "/" + each.id());
    }
}
