package org.sederunt.cycles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.Stage;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.Refusals;

/** Where the cycle stands and how it goes on. */
@Route("cycle")
@PermitAll
@Menu(title = "office.cycle", order = 130, icon = "cycle")
class CycleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cycles cycles;
    private final CycleParts parts;
    private final PersonId me;
    private final Div moving = new Div();
    private @Nullable CycleId shown;

    CycleView(Cycles cycles, CycleParts parts, LiveUpdates updates, CurrentPerson current) {
        this.cycles = cycles;
        this.parts = parts;
        this.me = current.id();
        addClassName("cycle");
        Live.follow(this, updates, Cycles.CURRENT, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        refresh();
    }

    /** Another cycle is another page; of the same one only what moves is drawn again, so that no form loses what it holds. */
    private void follow() {
        Optional<Cycle> present = cycles.current();
        boolean same = present.map(Cycle::id).equals(Optional.ofNullable(shown));
        if (same) present.ifPresent(this::showMoving);
        else refresh();
    }

    private void refresh() {
        removeAll();
        shown = null;
        cycles.current().ifPresentOrElse(this::show, this::showNone);
    }

    private void showNone() {
        add(new H1(getTranslation("office.cycle")));
        add(new EmptyState(getTranslation("cycles.none"), getTranslation("cycles.none.hint")));
        cycles.refusalToOpen(me).ifPresentOrElse(refusal -> add(Refusals.note(refusal)), () -> add(opening()));
    }

    private void show(Cycle cycle) {
        shown = cycle.id();
        showMoving(cycle);
        add(moving, CycleParts.part("cycles.objective", new Prose(cycle.objective())), charter(cycle));
        if (cycles.refusalToOpen(me).isEmpty()) add(folded("cycles.open.next", opening()));
    }

    private void showMoving(Cycle cycle) {
        moving.removeAll();
        moving.add(parts.head(cycle), parts.band(cycle));
        cycle.stage().next().ifPresent(next -> moving.add(gate(cycle, next)));
        moving.add(parts.stages(cycle));
    }

    private Component gate(Cycle cycle, Stage next) {
        return new GatePanel(
                cycle.stage(),
                next,
                cycles.missing(cycle.id(), cycle.stage()),
                cycles.refusalToEnter(cycle.id(), next, me),
                reason -> {
                    cycles.enter(cycle.id(), next, reason, me);
                    told(getTranslation("cycles.told.entered", getTranslation(next.key())));
                });
    }

    private Component charter(Cycle cycle) {
        Component text = cycle.charter().source().isBlank()
                ? new Paragraph(getTranslation("cycles.charter.none"))
                : new Prose(cycle.charter());
        Section charter = CycleParts.part("cycles.charter", text);
        if (cycles.refusalToRevise(cycle.id(), me).isEmpty()) {
            charter.add(folded("cycles.charter.edit", new CycleForm(cycle, form -> {
                cycles.revise(cycle.id(), form.objective(), form.charter(), form.plan(), cycle.version(), me);
                told(getTranslation("cycles.told.revised"));
            })));
        }
        return charter;
    }

    private Component opening() {
        return new CycleForm(form -> {
            cycles.open(form.cycle(), me);
            told(getTranslation("cycles.told.opened"));
        });
    }

    private void told(String words) {
        Notices.done(words);
        refresh();
    }

    private Component folded(String key, Component content) {
        return new Details(getTranslation(key), content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.cycle");
    }
}
