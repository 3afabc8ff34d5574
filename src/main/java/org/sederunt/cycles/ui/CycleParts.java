package org.sederunt.cycles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.CycleLines;
import org.sederunt.cycles.StageState;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Drawing;
import org.sederunt.uikit.StatusBadge;

/** Draws the parts of the page that only tell: the head, the line, the stages. */
@SpringComponent
class CycleParts {

    private final CycleLines lines;
    private final People people;
    private final OfficeTime time;

    CycleParts(CycleLines lines, People people, OfficeTime time) {
        this.lines = lines;
        this.people = people;
        this.time = time;
    }

    Component head(Cycle cycle) {
        var facts = new Div(
                StatusBadge.lit(I18NProvider.translate(cycle.stage().key())),
                new Span(I18NProvider.translate("cycles.opened", time.date(cycle.openedAt(), locale()))));
        facts.addClassName("facts");
        var head = new Div(new H1(cycle.title()), facts);
        head.addClassName("title-block");
        return head;
    }

    Component band(Cycle cycle) {
        var drawing = new Drawing(lines.of(cycle, locale()).svg());
        drawing.addClassName("only-wide");
        var band = new Section(drawing, new StageList(cycle, lines, locale()));
        band.addClassNames("cycle-band", "work-band");
        band.getElement().setAttribute("aria-label", lines.title(cycle, locale()));
        return band;
    }

    Component stages(Cycle cycle) {
        Map<PersonId, String> names = people.names(cycle.stages().stream()
                .map(StageState::enteredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return part("cycles.stages", new StageTable(cycle, names, time));
    }

    static Section part(String titleKey, Component content) {
        var part = new Section(new H2(I18NProvider.translate(titleKey)), content);
        part.addClassName("part");
        return part;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
