package org.sederunt.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.identity.Role;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shell.desk.Desk;
import org.sederunt.shell.office.DemoClock;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Live;
import org.springframework.beans.factory.ObjectProvider;

/** The menu, from what the views say of themselves; staff see the office's part below, with what waits at the desk. */
@SpringComponent
@UIScope
class SideMenu extends Div {

    private static final String OFFICE = "office.";
    private static final String DESK = "office.desk";
    private static final String CLOCK = "office.clock";
    private static final Set<String> FOR_ADMINISTRATORS = Set.of("office.people", "office.audit", CLOCK);

    private final transient Desk desk;
    private final transient LiveUpdates live;
    private final boolean hasClock;

    SideMenu(CurrentPerson current, People people, Desk desk, LiveUpdates live, ObjectProvider<DemoClock> clock) {
        this.desk = desk;
        this.live = live;
        this.hasClock = clock.getIfAvailable() != null;
        addClassName("menu");
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        add(navigation(
                "frame.main", entries.stream().filter(entry -> !isOffice(entry)).toList()));
        current.find().flatMap(people::find).ifPresent(account -> addOffice(account, entries));
    }

    private void addOffice(Account account, List<MenuEntry> entries) {
        List<MenuEntry> office = entries.stream()
                .filter(SideMenu::isOffice)
                .filter(entry -> isFor(account, entry))
                .toList();
        boolean staff = !account.roles().isEmpty();
        if (staff && !office.isEmpty()) add(new H2(getTranslation("frame.office")), navigation("frame.office", office));
    }

    private boolean isFor(Account account, MenuEntry entry) {
        if (entry.title().equals(CLOCK) && !hasClock) return false;
        return account.has(Role.ADMINISTRATOR) || !FOR_ADMINISTRATORS.contains(entry.title());
    }

    private SideNav navigation(String labelKey, List<MenuEntry> entries) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation(labelKey));
        entries.forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) item.setPrefixComponent(new Icon(entry.icon()));
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        if (entry.title().equals(DESK)) {
            count(item);
            Live.follow(item, live, Pulse.OFFICE, () -> count(item));
        }
        return item;
    }

    private void count(SideNavItem item) {
        long waiting = desk.waiting();
        var count = new Span(String.format(Locale.ROOT, "%d", waiting));
        count.addClassNames("count", "lit");
        count.setTitle(getTranslation("shell.desk.waiting", waiting));
        item.setSuffixComponent(waiting == 0 ? null : count);
    }

    private static boolean isOffice(MenuEntry entry) {
        return entry.title().startsWith(OFFICE);
    }
}
