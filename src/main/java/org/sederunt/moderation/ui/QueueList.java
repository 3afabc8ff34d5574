package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.moderation.CaseId;
import org.sederunt.shared.DeskQueue.Item;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Strong;

/** Reports that wait, the oldest first; the one being decided on is marked. */
class QueueList extends OrderedList {

    private final OfficeTime time;

    QueueList(List<Item> waiting, @Nullable CaseId open, OfficeTime time) {
        this.time = time;
        addClassName("queue");
        waiting.forEach(item -> add(new ListItem(link(item, open))));
    }

    private Anchor link(Item item, @Nullable CaseId open) {
        var words = new Div(new Strong(item.title()), new Paragraph(item.detail()));
        var age = new Span(age(item.since()));
        age.addClassName("age");
        var link = new Anchor("/app/" + item.path(), new Icon("report"), words, age);
        if (open != null && item.path().endsWith(open.toString()))
            link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private String age(Instant since) {
        Duration waited = Duration.between(since, time.now());
        if (waited.toHours() < 1) return getTranslation("moderation.desk.age.minutes", Math.max(1, waited.toMinutes()));
        return waited.toDays() < 1
                ? getTranslation("moderation.desk.age.hours", waited.toHours())
                : getTranslation("moderation.desk.age.days", waited.toDays());
    }
}
