package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.GuidelineStep;
import org.sederunt.guidelines.components.GuidelineHeader;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.PagedList;
import org.sederunt.uikit.Strong;

/** What has happened to a guideline, the latest first. */
@Route("guidelines/:slug/history")
@PermitAll
class HistoryView extends GuidelineTabView {

    private final transient GuidelineShelf shelf;
    private final transient People people;
    private final transient OfficeTime time;

    HistoryView(GuidelineShelf shelf, GuidelineHeader header, People people, OfficeTime time) {
        super(shelf, header, HistoryTab.KEY);
        this.shelf = shelf;
        this.people = people;
        this.time = time;
    }

    @Override
    void fill(Div content, GuidelinePage guideline) {
        List<GuidelineStep> steps = shelf.guidelines().history(guideline.id()).reversed();
        Set<PersonId> actors =
                steps.stream().map(GuidelineStep::by).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<PersonId, String> names = people.names(actors);
        content.add(new PagedList<GuidelineStep>(some -> list(some, names)).of(steps));
    }

    private OrderedList list(List<GuidelineStep> steps, Map<PersonId, String> names) {
        var list = new OrderedList();
        list.addClassName("history");
        steps.forEach(step -> list.add(item(step, names)));
        return list;
    }

    @Override
    boolean refresh(GuidelinePage before, GuidelinePage now) {
        return before.state() == now.state()
                && before.text().number() == now.text().number();
    }

    private ListItem item(GuidelineStep step, Map<PersonId, String> names) {
        var when = new Span(time.full(step.at(), getLocale()));
        when.addClassName("muted");
        var what = new Paragraph(new Strong(words(step)));
        PersonId by = step.by();
        String name = by == null ? null : names.get(by);
        if (name != null) what.add(new Span(" " + getTranslation("guidelines.step.by", name)));
        return new ListItem(when, what);
    }

    private String words(GuidelineStep step) {
        Instant until = step.until();
        GuidelineOutcome outcome = step.outcome();
        Integer version = step.version();
        return switch (step.kind()) {
            case CONSULTATION_OPENED ->
                getTranslation(
                        step.kind().key(),
                        Objects.requireNonNullElse(version, 1),
                        until == null ? "" : time.full(until, getLocale()));
            case VERSION_PUBLISHED, BALLOT_OPENED, CONSULTATION_CLOSED ->
                getTranslation(step.kind().key(), Objects.requireNonNullElse(version, 1));
            case SETTLED -> getTranslation(step.kind().key(), outcome == null ? "" : getTranslation(outcome.key()));
            case DRAFTED, RETURNED_TO_REVIEW, PUBLISHED ->
                getTranslation(step.kind().key());
        };
    }
}
