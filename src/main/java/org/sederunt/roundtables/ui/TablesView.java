package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.NewTable;
import org.sederunt.roundtables.TableFilter.When;
import org.sederunt.roundtables.TableOutline;
import org.sederunt.roundtables.TableSummary;
import org.sederunt.shared.Page;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Pager;

/** All round tables: the coming ones, the next first, then those that were held. */
@Route("tables")
@PermitAll
@Menu(title = "roundtables.menu", order = 10, icon = "table")
class TablesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 20;

    private final transient TableDoors doors;
    private final transient PersonId me;

    TablesView(TableDoors doors) {
        this.doors = doors;
        this.me = doors.current().id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(TablesAddress.of(entering.getLocation().getQueryParameters()));
    }

    private void show(TablesAddress asked) {
        Page<TableSummary> page = doors.tables().page(asked.filter(), asked.page(), SIZE);
        removeAll();
        add(head(), search(asked), choices(asked));
        add(page.items().isEmpty() ? nothing(asked) : list(page), new Pager(page, number -> go(asked.at(number))));
    }

    private Component head() {
        var head = new Div(new H1(getTranslation("roundtables.menu")));
        head.addClassNames("title-block", "between");
        if (doors.tables().refusalToConvene(me).isEmpty()) head.add(convene());
        return head;
    }

    private Component convene() {
        var button = new Button(getTranslation("roundtables.convene"), new Icon("plus"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> {
            UUID submission = UUID.randomUUID();
            new TableDialog(doors.words().time(), outline -> convened(outline, submission)).open();
        });
        return button;
    }

    private void convened(TableOutline outline, UUID submission) {
        var id = doors.tables().convene(new NewTable(outline, submission), me);
        Notices.done(getTranslation("roundtables.convened", outline.title()));
        doors.tables().slugOf(id).ifPresent(slug -> UI.getCurrent().navigate("tables/" + slug));
    }

    private Component search(TablesAddress asked) {
        var words = new TextField(getTranslation("roundtables.search"));
        words.setValue(asked.filter().words());
        words.setMaxLength(Texts.TITLE);
        words.setClearButtonVisible(true);
        words.setPrefixComponent(new Icon("search"));
        words.addClassName("table-search");
        words.addValueChangeListener(change -> go(asked.searching(change.getValue())));
        return words;
    }

    private static void go(TablesAddress asked) {
        UI.getCurrent().navigate("tables", asked.parameters());
    }

    private Component choices(TablesAddress asked) {
        var choices = new Nav();
        choices.addClassName("filters");
        choices.getElement().setAttribute("aria-label", getTranslation("roundtables.filters"));
        for (When when : When.values()) {
            var chip = new Anchor(asked.showing(when).path(), getTranslation("roundtables.filter." + when.name()));
            chip.addClassName("chip");
            if (when == asked.filter().when()) chip.getElement().setAttribute("aria-current", "true");
            choices.add(chip);
        }
        return choices;
    }

    private Component nothing(TablesAddress asked) {
        String key = asked.narrows() ? "roundtables.empty.found" : "roundtables.empty.none";
        return new EmptyState(getTranslation(key), getTranslation(key + ".text"));
    }

    private Component list(Page<TableSummary> page) {
        var list = new UnorderedList();
        list.addClassNames("rows", "table-rows");
        page.items().forEach(table -> list.add(new TableRow(table, doors)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roundtables.menu");
    }
}
