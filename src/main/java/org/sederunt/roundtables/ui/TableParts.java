package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.sederunt.uikit.Icon;

/** The parts of a table's page, each of which can show a newer state in place. */
class TableParts extends Div {

    private final TableHead head;
    private final SeatsPart seats;
    private final AgendaPart agenda;
    private final MinutesPart minutes;
    private final GettingThere gettingThere = new GettingThere();

    /** {@code changed} is called after each act of the reader. */
    TableParts(TableDoors doors, Runnable changed) {
        head = new TableHead(doors, changed);
        seats = new SeatsPart(doors, changed);
        agenda = new AgendaPart(doors, changed);
        minutes = new MinutesPart(doors, changed);
        var two = new Div(new Section(agenda, minutes), new Section(gettingThere));
        two.addClassNames("two", "section");
        add(back(), head, seats, two);
    }

    void show(TableSight sight) {
        head.show(sight);
        seats.show(sight);
        agenda.show(sight);
        minutes.show(sight);
        gettingThere.show(sight.page());
    }

    private Anchor back() {
        var back = new Anchor("/app/tables", new Icon("arrow-left"));
        back.add(getTranslation("roundtables.menu"));
        back.addClassName("back");
        return back;
    }
}
