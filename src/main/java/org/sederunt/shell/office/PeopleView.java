package org.sederunt.shell.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.sederunt.identity.Account;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.sederunt.shell.ShellRefused;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Pager;
import org.sederunt.uikit.Refusals;

/** Everyone with an account, and what the office trusts them with; for administrators. */
@Route("people")
@PermitAll
@Menu(title = "office.people", order = 140, icon = "user")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 20;

    private final transient People people;
    private final transient PersonId me;
    private String words = "";
    private int number;

    PeopleView(People people, CurrentPerson current) {
        this.people = people;
        this.me = current.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        refusal().ifPresent(refusal -> {
            throw new ShellRefused(refusal);
        });
        QueryParameters query = entering.getLocation().getQueryParameters();
        words = query.getSingleParameter("q").map(Texts::tidy).orElse("");
        number = query.getSingleParameter("page")
                .filter(page -> page.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        show();
    }

    private Optional<Refusal> refusal() {
        return people.has(me, Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Refusal.because("identity.refused.notadministrator"));
    }

    /** Asks again each time: whoever lost the role meanwhile reads so, and nobody's address. */
    private void show() {
        removeAll();
        add(head());
        refusal().ifPresentOrElse(refusal -> add(Refusals.note(refusal)), this::list);
    }

    private void list() {
        Page<Account> page = people.search(words, number, SIZE, me);
        add(search());
        if (page.items().isEmpty()) {
            add(new EmptyState(getTranslation("shell.people.none"), getTranslation("shell.people.none.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("accounts");
        page.items().forEach(account -> list.add(new AccountRow(account, people, me, this::show)));
        add(list, new Pager(page, wanted -> go(words, wanted)));
    }

    private Component head() {
        var lead = new Paragraph(getTranslation("shell.people.lead"));
        lead.addClassName("hint");
        var head = new Div(new H1(getTranslation("office.people")), lead);
        head.addClassName("title-block");
        return head;
    }

    private Component search() {
        var field = new TextField(getTranslation("shell.people.search"));
        field.addClassName("search");
        field.setPrefixComponent(new Icon("search"));
        field.setClearButtonVisible(true);
        field.setMaxLength(Texts.NAME);
        field.setValue(words);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> go(change.getValue(), 0));
        return field;
    }

    private static void go(String words, int page) {
        var query = QueryParameters.simple(Map.of("q", words, "page", Integer.toString(page)));
        UI.getCurrent().navigate(PeopleView.class, query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.people");
    }
}
