package org.sederunt.shell.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Strong;

/** What waits, a line each: the kind, what it is, and how long or until when; only what is due is lit. */
class TaskList extends OrderedList {

    private final transient OfficeTime time;

    TaskList(List<Desk.Task> tasks, OfficeTime time) {
        this.time = time;
        addClassName("queue");
        tasks.forEach(task -> add(new ListItem(line(task))));
    }

    private Component line(Desk.Task task) {
        var item = task.item();
        var kind = new Span(getTranslation(task.queue().kindKey()));
        kind.addClassName("kind");
        var words = new Div(new Strong(item.title()), new Paragraph(item.detail()));
        return new Anchor("/app/" + item.path(), new Icon(task.queue().icon()), kind, words, when(task));
    }

    private Component when(Desk.Task task) {
        Instant due = task.item().due();
        long days = due == null ? Long.MAX_VALUE : time.daysUntil(due);
        boolean pressing = days <= 0;
        var when = new Span(due == null ? age(task.item().since()) : due(due, days));
        when.addClassName(pressing ? "due" : "age");
        return when;
    }

    private String due(Instant due, long days) {
        if (due.isBefore(time.now())) return getTranslation("shell.desk.overdue");
        return getTranslation("shell.desk.due", days);
    }

    private String age(Instant since) {
        Duration age = Duration.between(since, time.now());
        if (age.toMinutes() < 60) return getTranslation("shell.desk.age.minutes", Math.max(0, age.toMinutes()));
        return age.toHours() < 24
                ? getTranslation("shell.desk.age.hours", age.toHours())
                : getTranslation("shell.desk.age.days", age.toDays());
    }
}
