package org.sederunt.consensus.ui;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sederunt.consensus.DecisionSummary;
import org.sederunt.cycles.Cycles;
import org.sederunt.guidelines.GuidelineFilter;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Pager;
import org.sederunt.uikit.Refusals;

/** The office's view of decisions: the rule, what is ready to be put to the ballot, what is open or pending, and what is decided. */
@Route("ballots")
@PermitAll
@Menu(title = "office.ballots", order = 120, icon = "ballot")
class BallotsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 20;

    private final transient BallotShelf shelf;
    private final transient Cycles cycles;

    BallotsView(BallotShelf shelf, Cycles cycles) {
        this.shelf = shelf;
        this.cycles = cycles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(0);
    }

    private void show(int page) {
        removeAll();
        var head = new Div(new H1(getTranslation("office.ballots")));
        head.addClassName("title-block");
        add(head);
        Optional<Refusal> refusal = shelf.refusalOfOffice();
        if (refusal.isPresent()) {
            add(Refusals.note(refusal.get()));
            return;
        }
        Page<GuidelineSummary> ready = list(0, GuidelineState.REVIEW);
        Page<GuidelineSummary> open = list(0, GuidelineState.BALLOT);
        Page<GuidelineSummary> decided =
                list(page, GuidelineState.AGREED, GuidelineState.NOT_AGREED, GuidelineState.PUBLISHED);
        Map<GuidelineId, DecisionSummary> latest = shelf.decisions()
                .latest(Stream.of(open, ready, decided)
                        .flatMap(list -> list.items().stream())
                        .map(GuidelineSummary::id)
                        .toList());
        add(
                part("pending", open, latest),
                part("ready", ready, latest),
                part("decided", decided, latest),
                new Pager(decided, this::show));
        cycles.current().ifPresent(cycle -> add(new CycleRule(shelf, cycle.id())));
    }

    private Page<GuidelineSummary> list(int page, GuidelineState first, GuidelineState... others) {
        return shelf.guidelines().page(GuidelineFilter.in(first, others), page, SIZE);
    }

    private Component part(String name, Page<GuidelineSummary> page, Map<GuidelineId, DecisionSummary> decisions) {
        var head = new Div(new H2(getTranslation("consensus.office." + name)));
        head.addClassName("section-head");
        var section = new Section(head);
        section.addClassName("section");
        List<GuidelineSummary> guidelines = page.items();
        if (guidelines.isEmpty()) {
            var nothing = new Paragraph(getTranslation("consensus.office." + name + ".none"));
            nothing.addClassName("muted");
            section.add(nothing);
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("office-rows");
        guidelines.forEach(guideline -> list.add(
                new BallotRow(shelf, guideline, Optional.ofNullable(decisions.get(guideline.id())), () -> show(0))));
        section.add(list);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.ballots");
    }
}
