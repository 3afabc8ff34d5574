package org.sederunt.cycles.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.CycleLines;
import org.sederunt.cycles.StageState;
import org.sederunt.uikit.Strong;

/** The cycle line as a list, where the screen is too narrow for the drawing. */
class StageList extends OrderedList {

    StageList(Cycle cycle, CycleLines lines, Locale locale) {
        addClassNames("cycle-list", "only-narrow");
        for (StageState stage : cycle.stages()) {
            boolean present = stage.stage() == cycle.stage();
            String name = getTranslation(stage.stage().key());
            var notes = new Span(String.join(" ", lines.notes(stage, locale)));
            notes.addClassNames("small", "muted");
            var item = new ListItem(new Strong(present ? getTranslation("cycles.list.now", name) : name), notes);
            if (present) item.addClassName("now");
            else if (!stage.isEntered()) item.addClassName("ahead");
            add(item);
        }
    }
}
