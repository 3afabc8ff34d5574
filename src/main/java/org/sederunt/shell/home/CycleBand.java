package org.sederunt.shell.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.CycleLines;
import org.sederunt.cycles.StageState;
import org.sederunt.uikit.Drawing;
import org.sederunt.uikit.Strong;

/** How far the cycle is: as a line, on a phone as a list. */
class CycleBand extends Section {

    CycleBand(Cycle cycle, CycleLines lines) {
        addClassNames("section", "my-cycle");
        var line = new Drawing(lines.of(cycle, getLocale()).svg());
        line.addClassName("only-wide");
        var list = new OrderedList();
        list.addClassNames("cycle-list", "only-narrow");
        cycle.stages().forEach(stage -> list.add(item(stage, cycle, lines)));
        var head = new Div(new H2(cycle.title()), new Span(lines.title(cycle, getLocale())));
        head.addClassName("section-head");
        add(head, line, list);
    }

    private ListItem item(StageState stage, Cycle cycle, CycleLines lines) {
        var note = new Span(String.join(" ", lines.notes(stage, getLocale())));
        note.addClassNames("small", "muted");
        var item = new ListItem(new Strong(getTranslation(stage.stage().key())), note);
        if (stage.stage() == cycle.stage()) item.addClassName("now");
        else if (!stage.isEntered()) item.addClassName("ahead");
        return item;
    }
}
