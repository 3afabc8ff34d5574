package org.sederunt.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.identity.Role;
import org.sederunt.uikit.Icon;

/** The menu, from what the views say of themselves; staff see the office's part below. */
@SpringComponent
@UIScope
class SideMenu extends Div {

    private static final String OFFICE = "office.";

    SideMenu(CurrentPerson current, People people) {
        addClassName("menu");
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        add(navigation(
                "frame.main", entries.stream().filter(entry -> !isOffice(entry)).toList()));

        boolean staff =
                current.find().flatMap(people::find).filter(SideMenu::isStaff).isPresent();
        List<MenuEntry> office = entries.stream().filter(SideMenu::isOffice).toList();
        if (staff && !office.isEmpty()) add(new H2(getTranslation("frame.office")), navigation("frame.office", office));
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
        return item;
    }

    private static boolean isOffice(MenuEntry entry) {
        return entry.title().startsWith(OFFICE);
    }

    private static boolean isStaff(Account account) {
        return account.has(Role.MODERATOR) || account.has(Role.ADMINISTRATOR);
    }
}
