package org.sederunt.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.publishing.EditionSummary;
import org.sederunt.publishing.Editions;
import org.sederunt.publishing.Publishable;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.Pager;

/** The results that wait to be published, with the day they are due, and the editions that are public. */
@Route("editions")
@PermitAll
@Menu(title = "office.editions", order = 125, icon = "text")
class EditionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 20;
    private static final int MOST_WAITING = 50;

    private final transient Editions editions;
    private final transient OfficeTime time;
    private final transient PersonId me;
    private int page;

    EditionsView(Editions editions, CurrentPerson current, LiveUpdates live, OfficeTime time) {
        this.editions = editions;
        this.time = time;
        this.me = current.id();
        Live.follow(this, live, Editions.LISTS, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        removeAll();
        add(head(), waiting(editions.waiting(MOST_WAITING)), published(editions.page(page, SIZE)));
    }

    private Component head() {
        var head = new Div(new H1(getTranslation("office.editions")), lead());
        head.addClassName("title-block");
        return head;
    }

    private Component lead() {
        var lead = new Paragraph(getTranslation("publishing.office.lead"));
        lead.addClassName("hint");
        return lead;
    }

    private Component waiting(List<Publishable> results) {
        var section = new Section(new H2(getTranslation("publishing.office.waiting")));
        if (results.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("publishing.office.waiting.none"),
                    getTranslation("publishing.office.waiting.none.text")));
            return section;
        }
        var list = shelf();
        Optional<Refusal> refusal = editions.refusalToPublish(me);
        results.forEach(result -> list.add(new WaitingRow(result, editions, refusal, time, me, this::show)));
        section.add(list);
        return section;
    }

    private Component published(Page<EditionSummary> found) {
        var section = new Section(new H2(getTranslation("publishing.office.published")));
        section.addClassName("section");
        if (found.total() == 0) {
            section.add(new EmptyState(
                    getTranslation("publishing.published.none"), getTranslation("publishing.published.none.text")));
            return section;
        }
        var list = shelf();
        found.items().forEach(edition -> list.add(new EditionRow(edition, time)));
        section.add(list, new Pager(found, this::turnTo));
        return section;
    }

    private void turnTo(int number) {
        page = number;
        show();
    }

    private static UnorderedList shelf() {
        var list = new UnorderedList();
        list.addClassName("shelf");
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.editions");
    }
}
