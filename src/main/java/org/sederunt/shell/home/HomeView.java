package org.sederunt.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.sederunt.cycles.Cycles;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.notifications.Notice;
import org.sederunt.notifications.components.NoticeList;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shell.Pulse;
import org.sederunt.uikit.Live;

/** What is open now and what is expected of the reader; where they stand; what they were told; how far the cycle is. */
@Route("")
@PermitAll
@Menu(title = "shell.home", order = 0, icon = "home")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NOTICES = 4;

    private final transient HomeDoors doors;
    private final transient PersonId me;

    HomeView(HomeDoors doors, CurrentPerson current, LiveUpdates live) {
        this.doors = doors;
        this.me = current.id();
        Live.follow(this, live, Pulse.OPEN, this::show);
        Live.follow(this, live, Cycles.CURRENT, this::show);
        Live.follow(this, live, me.value(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        removeAll();
        String name = doors.people().find(me).map(Account::name).orElse("");
        var head = new Div(new H1(getTranslation("shell.home.welcome", name)));
        head.addClassName("title-block");
        var aside = new Div(new StandingPanel(doors, me), notices());
        aside.addClassName("beside");
        var columns = new Div(new OpenPanel(doors.openNow().to(me), doors.time()), aside);
        columns.addClassName("my-home");
        add(head, columns);
        doors.cycles().current().ifPresent(cycle -> add(new CycleBand(cycle, doors.lines())));
    }

    private Component notices() {
        List<Notice> latest = doors.notices().of(me, getLocale(), 0, NOTICES).items();
        var all = new Anchor("/app/notices", getTranslation("shell.home.notices.all"));
        var head = new Div(new H2(getTranslation("shell.home.notices")), all);
        head.addClassName("section-head");
        var nothing = new Paragraph(getTranslation("shell.home.notices.none"));
        nothing.addClassNames("small", "muted");
        return new Section(
                head, latest.isEmpty() ? nothing : new NoticeList(latest, doors.notices(), doors.time(), me));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }
}
