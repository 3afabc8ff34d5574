package org.sederunt.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.notifications.Notice;
import org.sederunt.notifications.Notices;
import org.sederunt.notifications.components.NoticeList;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Page;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.Pager;

/** Everything the reader has been told, the latest first. */
@Route("notices")
@PermitAll
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 20;

    private final transient Notices notices;
    private final transient OfficeTime time;
    private final transient PersonId me;
    private int number;

    NoticesView(Notices notices, OfficeTime time, CurrentPerson current, LiveUpdates live) {
        this.notices = notices;
        this.time = time;
        this.me = current.id();
        Live.follow(this, live, me.value(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        number = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(page -> page.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        show();
    }

    private void show() {
        Page<Notice> page = notices.of(me, getLocale(), number, SIZE);
        removeAll();
        add(head(notices.unread(me)));
        add(page.items().isEmpty() ? nothing() : new NoticeList(page.items(), notices, time, me));
        add(new Pager(page, NoticesView::go));
    }

    private Component head(int unread) {
        var head = new Div(new H1(getTranslation("notifications.title")));
        head.addClassNames("title-block", "between");
        if (unread > 0) {
            head.add(new Button(getTranslation("notifications.readall"), click -> notices.markAllRead(me)));
        }
        return head;
    }

    private Component nothing() {
        return new EmptyState(getTranslation("notifications.empty"), getTranslation("notifications.empty.text"));
    }

    private static void go(int page) {
        UI.getCurrent().navigate(NoticesView.class, QueryParameters.of("page", Integer.toString(page)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.title");
    }
}
