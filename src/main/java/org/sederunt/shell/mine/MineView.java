package org.sederunt.shell.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.Page;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.Pager;

/** What the reader has said, where they sit, in which ballots they voted and to what they objected; for their eyes only. */
@Route("mine/:part?(comments|seats|ballots|objections)")
@PermitAll
@Menu(title = "shell.mine", order = 30, icon = "mine")
class MineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 20;

    private final transient MineLists lists;
    private final transient PersonId me;
    private MinePart part = MinePart.COMMENTS;
    private int number;

    MineView(MineLists lists, CurrentPerson current, LiveUpdates live) {
        this.lists = lists;
        this.me = current.id();
        Live.follow(this, live, me.value(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        part = MinePart.of(entering.getRouteParameters().get("part"));
        number = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(page -> page.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        show();
    }

    private void show() {
        Page<Component> page = lists.of(part, me, number, SIZE, getLocale());
        removeAll();
        add(head(), tabs());
        if (page.items().isEmpty()) {
            add(new EmptyState(getTranslation(part.key() + ".none"), getTranslation(part.key() + ".none.text")));
        } else {
            var list = new Div();
            list.addClassName("mine");
            page.items().forEach(list::add);
            add(list, new Pager(page, this::go));
        }
    }

    private Component head() {
        var head = new Div(new H1(getTranslation("shell.mine")));
        head.addClassName("title-block");
        return head;
    }

    private Component tabs() {
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("shell.mine"));
        for (MinePart each : MinePart.values()) {
            var tab = new Anchor(each.link(), getTranslation(each.key()));
            if (each == part) tab.getElement().setAttribute("aria-current", "page");
            tabs.add(tab);
        }
        return tabs;
    }

    private void go(int page) {
        UI.getCurrent().navigate(part.link(), QueryParameters.of("page", Integer.toString(page)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.mine");
    }
}
