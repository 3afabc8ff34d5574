package org.sederunt.notifications.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sederunt.identity.PersonId;
import org.sederunt.notifications.Notice;
import org.sederunt.notifications.Notices;
import org.sederunt.shared.OfficeTime;

/** Notices, each leading to the page it is about; going there marks it as read. */
public class NoticeList extends UnorderedList {

    private final transient Notices notices;
    private final transient OfficeTime time;
    private final transient PersonId me;

    public NoticeList(List<Notice> shown, Notices notices, OfficeTime time, PersonId me) {
        this.notices = notices;
        this.time = time;
        this.me = me;
        addClassName("notices");
        shown.forEach(notice -> add(row(notice)));
    }

    private ListItem row(Notice notice) {
        var at = new Span(time.dayAndTime(notice.at(), getLocale()));
        at.addClassNames("at", "muted");
        var link = new Anchor("/app/" + notice.path(), words(notice), at);
        link.getElement().addEventListener("click", click -> notices.markRead(notice.id(), me));
        return new ListItem(link);
    }

    private Component words(Notice notice) {
        var words = new Span(notice.words());
        if (notice.read()) return words;
        var dot = new Span();
        dot.addClassName("fresh");
        var fresh = new Span(getTranslation("notifications.new"));
        fresh.addClassName("visually-hidden");
        var both = new Span(dot, fresh, words);
        both.addClassName("unread");
        return both;
    }
}
