package org.sederunt.shell.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.DeskQueue;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shell.Pulse;
import org.sederunt.shell.ShellRefused;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Live;

/** Everything that waits for the office, what is due first on top; each thing is decided on its own page. */
@Route("desk/:kind?")
@PermitAll
@Menu(title = "office.desk", order = 100, icon = "desk")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STEP = 30;

    private final transient Desk desk;
    private final transient OfficeTime time;
    private final transient PersonId me;
    private transient Optional<DeskQueue> chosen = Optional.empty();
    private int limit = STEP;

    DeskView(Desk desk, OfficeTime time, CurrentPerson current, LiveUpdates live) {
        this.desk = desk;
        this.time = time;
        this.me = current.id();
        addClassName("desk-list");
        Live.follow(this, live, Pulse.OFFICE, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        desk.refusalToSee(me).ifPresent(refusal -> {
            throw new ShellRefused(refusal);
        });
        chosen = entering.getRouteParameters()
                .get("kind")
                .flatMap(kind -> desk.queues().stream()
                        .filter(queue -> address(queue).equals(kind))
                        .findFirst());
        limit = STEP;
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        DeskKeys.listenOn(this);
    }

    private void show() {
        List<Desk.Task> tasks = desk.first(chosen, limit + 1);
        removeAll();
        add(head(), chips());
        if (tasks.isEmpty()) {
            add(new EmptyState(getTranslation("shell.desk.empty"), getTranslation("shell.desk.empty.text")));
            return;
        }
        add(new TaskList(tasks.stream().limit(limit).toList(), time));
        if (tasks.size() > limit) add(new Button(getTranslation("shell.desk.more"), click -> showMore()));
    }

    private void showMore() {
        limit += STEP;
        show();
    }

    private Component head() {
        var head = new Div(new H1(getTranslation("office.desk")), DeskKeys.legend());
        head.addClassNames("title-block", "between");
        return head;
    }

    private Component chips() {
        var chips = new Nav();
        chips.addClassName("filters");
        chips.getElement().setAttribute("aria-label", getTranslation("shell.desk.filter"));
        long all = 0;
        for (DeskQueue queue : desk.queues()) {
            long waiting = queue.waiting();
            all += waiting;
            boolean current = chosen.filter(queue::equals).isPresent();
            if (waiting > 0 || current) chips.add(chip("desk/" + address(queue), queue.kindKey(), waiting, current));
        }
        chips.addComponentAsFirst(chip("desk", "shell.desk.all", all, chosen.isEmpty()));
        return chips;
    }

    private Component chip(String path, String key, long waiting, boolean current) {
        var chip = new Anchor(path, new Span(getTranslation(key)), new Span(String.format(Locale.ROOT, "%d", waiting)));
        chip.addClassName("chip");
        if (current) chip.getElement().setAttribute("aria-current", "true");
        return chip;
    }

    /** The key of its kind names a queue in the address. */
    private static String address(DeskQueue queue) {
        return queue.kindKey().replaceAll("[^A-Za-z]+", "-");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.desk");
    }
}
