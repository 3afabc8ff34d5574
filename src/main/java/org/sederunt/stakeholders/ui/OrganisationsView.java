package org.sederunt.stakeholders.ui;

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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.Refusals;

/** What of organisations, citizens and mandates waits for the office, and the organisations it verified. */
@Route("organisations/:queue?(waiting|citizens|mandates|verified)/:id?([0-9a-f-]{36})")
@PermitAll
@Menu(title = "office.organisations", order = 110, icon = "organisation")
class OrganisationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Organisations organisations;
    private final OfficeLists lists;
    private final OfficeFiles files;
    private final PersonId me;
    private final Nav filters = new Nav();
    private final Div master = new Div();
    private final Div detail = new Div();
    private final Div desk = new Div(master, detail);
    private final VerifiedSearch verified;
    private OfficeQueue queue = OfficeQueue.WAITING;
    private @Nullable UUID shown;
    private int page;

    OrganisationsView(
            Organisations organisations,
            OfficeLists lists,
            OfficeFiles files,
            LiveUpdates updates,
            CurrentPerson current) {
        this.organisations = organisations;
        this.lists = lists;
        this.files = files;
        this.verified = lists.verified();
        this.me = current.id();
        addClassName("office");
        filters.addClassName("filters");
        filters.getElement().setAttribute("aria-label", getTranslation("stakeholders.office.queues"));
        master.addClassNames("queue", "office-queue");
        detail.addClassName("office-detail");
        desk.addClassName("office-desk");
        Live.follow(this, updates, Organisations.LISTS, this::refreshLists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        var head = new Div(new H1(getTranslation("office.organisations")));
        head.addClassName("title-block");
        add(head);
        organisations.refusalToRead(me).ifPresentOrElse(refusal -> add(Refusals.note(refusal)), () -> {
            add(filters, desk);
            enter(entering);
        });
    }

    private void enter(BeforeEnterEvent entering) {
        OfficeQueue entered = OfficeQueue.of(entering.getRouteParameters().get("queue"));
        if (entered != queue) page = 0;
        queue = entered;
        shown = entering.getRouteParameters().get("id").map(UUID::fromString).orElse(null);
        refreshLists();
        showDetail();
    }

    private void refreshLists() {
        if (organisations.refusalToRead(me).isPresent()) return;
        filters.removeAll();
        for (OfficeQueue one : OfficeQueue.values()) filters.add(chip(one));
        if (queue == OfficeQueue.VERIFIED) {
            verified.show(shown);
            if (!verified.isAttached()) fill(verified);
        } else {
            fill(lists.of(queue, page, shown, me, this::turnTo));
        }
    }

    private void fill(Component list) {
        master.removeAll();
        master.add(list);
    }

    private void turnTo(int wanted) {
        page = wanted;
        refreshLists();
    }

    private void showDetail() {
        Optional<Component> file = Optional.ofNullable(shown).flatMap(id -> files.of(queue, id, me, this::done));
        desk.setClassName("has-detail", shown != null);
        detail.removeAll();
        if (shown != null) detail.add(back());
        detail.add(file.orElseGet(() -> new EmptyState(
                getTranslation(shown == null ? "stakeholders.office.choose" : "stakeholders.office.gone"),
                getTranslation(shown == null ? "stakeholders.office.choose.hint" : "stakeholders.office.gone.hint"))));
    }

    private Component back() {
        var back = new Anchor("/app/" + queue.link(), new Icon("arrow-left"));
        back.add(getTranslation("stakeholders.office.back"));
        back.addClassName("back");
        var line = new Div(back);
        line.addClassName("only-narrow");
        return line;
    }

    /** After a decision: the list again, without the thing that was decided. */
    private void done() {
        UI.getCurrent().navigate(queue.link());
    }

    private Anchor chip(OfficeQueue one) {
        var chip = new Anchor("/app/" + one.link(), getTranslation(one.key()));
        chip.addClassName("chip");
        if (one == queue) chip.getElement().setAttribute("aria-current", "page");
        lists.waiting(one).ifPresent(waiting -> chip.add(Lines.figure(waiting)));
        return chip;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.organisations");
    }
}
