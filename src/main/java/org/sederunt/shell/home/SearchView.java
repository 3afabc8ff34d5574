package org.sederunt.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.TableFilter;
import org.sederunt.roundtables.TableSummary;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Icon;

/** Finds guidelines and round tables by the words in them; the words stand in the address. */
@Route("search")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TABLES = 20;

    private final transient Guidelines guidelines;
    private final transient RoundTables tables;
    private final transient OfficeTime time;

    SearchView(Guidelines guidelines, RoundTables tables, OfficeTime time) {
        this.guidelines = guidelines;
        this.tables = tables;
        this.time = time;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String words = Texts.tidy(entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse(""));
        removeAll();
        add(head(), field(words));
        if (words.isEmpty()) add(new Paragraph(getTranslation("shell.search.hint")));
        else find(words);
    }

    private void find(String words) {
        List<GuidelineSummary> foundGuidelines = guidelines.search(words);
        List<TableSummary> foundTables = tables.page(new TableFilter(TableFilter.When.ANY, words), 0, TABLES)
                .items();
        if (foundGuidelines.isEmpty() && foundTables.isEmpty()) {
            add(new EmptyState(getTranslation("shell.search.none", words), getTranslation("shell.search.none.text")));
            return;
        }
        if (!foundGuidelines.isEmpty()) {
            add(part(
                    "shell.search.guidelines",
                    foundGuidelines.stream().map(this::line).toList()));
        }
        if (!foundTables.isEmpty()) {
            add(part("shell.search.tables", foundTables.stream().map(this::line).toList()));
        }
    }

    private Component head() {
        var head = new Div(new H1(getTranslation("shell.search")));
        head.addClassName("title-block");
        return head;
    }

    private Component field(String words) {
        var field = new TextField(getTranslation("shell.search.label"));
        field.addClassName("search");
        field.setMaxLength(Texts.TITLE);
        field.setPrefixComponent(new Icon("search"));
        field.setClearButtonVisible(true);
        field.setValue(words);
        field.addValueChangeListener(
                change -> UI.getCurrent().navigate(SearchView.class, QueryParameters.of("q", change.getValue())));
        if (words.isEmpty()) field.focus();
        return field;
    }

    private Component part(String titleKey, List<ListItem> lines) {
        var list = new UnorderedList();
        list.addClassName("found");
        lines.forEach(list::add);
        var part = new Section(new H2(getTranslation(titleKey)), list);
        part.addClassName("section");
        return part;
    }

    private ListItem line(GuidelineSummary found) {
        return line(GuidelineLinks.to(found.slug()), "guideline", found.title(), found.summary());
    }

    private ListItem line(TableSummary found) {
        String when = time.dayAndTime(found.when().from(), getLocale());
        return line("tables/" + found.slug(), "table", found.title(), when);
    }

    private ListItem line(String path, String icon, String title, String detail) {
        return new ListItem(new Anchor("/app/" + path, new Icon(icon), new Div(new H3(title), new Paragraph(detail))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.search");
    }
}
