package org.sederunt.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Locale;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.notifications.Notices;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Live;

/** Leads to one's notices and says how many are unread, as they come. */
@SpringComponent
@UIScope
class Bell extends Anchor {

    Bell(Notices notices, CurrentPerson current, LiveUpdates live) {
        setHref("/app/notices");
        addClassNames("bell", "quiet-link");
        current.find().ifPresent(me -> {
            show(notices.unread(me));
            Live.follow(this, live, me.value(), () -> show(notices.unread(me)));
        });
    }

    private void show(int unread) {
        removeAll();
        setAriaLabel(getTranslation("frame.notices", unread));
        add(new Icon("bell"));
        if (unread == 0) return;
        var count = new Span(String.format(Locale.ROOT, "%d", unread));
        count.addClassName("count");
        add(count);
    }
}
