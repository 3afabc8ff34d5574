package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sederunt.guidelines.GuidelineFilter;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.ui.IndexFilter.Choice;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Page;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Pager;
import org.sederunt.uikit.Refusals;

/** All guidelines, what is open first. */
@Route("guidelines")
@PermitAll
@Menu(title = "guidelines.menu", order = 20, icon = "guideline")
class GuidelinesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 20;

    private final transient Guidelines guidelines;
    private final transient CurrentPerson current;
    private final transient OfficeTime time;

    GuidelinesView(Guidelines guidelines, CurrentPerson current, OfficeTime time) {
        this.guidelines = guidelines;
        this.current = current;
        this.time = time;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        IndexFilter asked = IndexFilter.of(entering.getLocation().getQueryParameters());
        boolean seesDrafts = guidelines.refusalToSeeDrafts(current.id()).isEmpty();
        show(asked.choice() == Choice.DRAFTS && !seesDrafts ? asked.showing(Choice.ALL) : asked, seesDrafts);
    }

    private void show(IndexFilter asked, boolean seesDrafts) {
        GuidelineFilter filter = asked.filter();
        Page<GuidelineSummary> page = guidelines.page(filter, asked.page(), SIZE);
        removeAll();
        add(head(seesDrafts), search(asked), choices(asked, seesDrafts));
        add(page.items().isEmpty() ? nothing(asked) : list(page), new Pager(page, to -> go(asked.at(to))));
    }

    private Component head(boolean seesDrafts) {
        var head = new Div(new H1(getTranslation("guidelines.menu")));
        head.addClassNames("title-block", "between");
        if (seesDrafts) head.add(draft());
        return head;
    }

    private Component draft() {
        PersonId me = current.id();
        var button = new Button(getTranslation("guidelines.draft.new"), new Icon("plus"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> new NewDraftDialog(guidelines, me).open());
        return Refusals.explain(button, guidelines.refusalToDraft(me));
    }

    private Component search(IndexFilter asked) {
        var words = new TextField(getTranslation("guidelines.search"));
        words.setValue(asked.words());
        words.setMaxLength(Texts.TITLE);
        words.setClearButtonVisible(true);
        words.setPrefixComponent(new Icon("search"));
        words.addClassName("search");
        words.addValueChangeListener(change -> go(asked.with(change.getValue())));
        return words;
    }

    private static void go(IndexFilter asked) {
        Going.to(asked.address());
    }

    private Component choices(IndexFilter asked, boolean seesDrafts) {
        var filters = new Nav();
        filters.addClassName("filters");
        filters.getElement().setAttribute("aria-label", getTranslation("guidelines.filters"));
        for (Choice choice : Choice.values()) {
            if (choice == Choice.DRAFTS && !seesDrafts) continue;
            var chip = new Anchor("/app/" + asked.showing(choice).address(), getTranslation(choice.key()));
            chip.addClassName("chip");
            if (choice == asked.choice()) chip.getElement().setAttribute("aria-current", "true");
            filters.add(chip);
        }
        return filters;
    }

    private Component nothing(IndexFilter asked) {
        boolean narrowed = asked.choice() != Choice.ALL || !asked.words().isBlank();
        String key = narrowed ? "guidelines.empty.found" : "guidelines.empty.none";
        return new EmptyState(getTranslation(key), getTranslation(key + ".text"));
    }

    private Component list(Page<GuidelineSummary> page) {
        var list = new OrderedList();
        list.addClassName("guideline-rows");
        page.items().forEach(guideline -> list.add(new GuidelineRow(guideline, time)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidelines.menu");
    }
}
