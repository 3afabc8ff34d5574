package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.sederunt.roundtables.SeatPlan;
import org.sederunt.roundtables.TableSummary;
import org.sederunt.uikit.Drawing;
import org.sederunt.uikit.Live;
import org.sederunt.uikit.StatusBadge;
import org.sederunt.uikit.Strong;

/** A table in the list: when, what and where, and its free seats, which follow along, or where its minutes stand. */
class TableRow extends ListItem {

    private final transient TableDoors doors;
    private final transient TableSummary table;
    private final Div state = new Div();

    TableRow(TableSummary table, TableDoors doors) {
        this.doors = doors;
        this.table = table;
        state.addClassName("small");
        add(date(), what(), state, link());
        show(table.seats());
        Live.follow(
                this, doors.live(), table.id().value(), () -> show(doors.seats().plan(table.id())));
    }

    private Component date() {
        Instant start = table.when().from();
        int day = doors.words().time().local(start).getDayOfMonth();
        var date = new Div(
                new Strong(Integer.toString(day)), new Span(doors.words().month(start, getLocale())));
        date.addClassName("date");
        return date;
    }

    private Component what() {
        String when = doors.words().weekday(table.when(), getLocale());
        var line = new Paragraph(getTranslation("roundtables.row.where", when, TableWords.place(table)));
        line.addClassNames("small", "muted");
        var title = new H2(table.title());
        title.addClassName("item-title");
        return new Div(title, line);
    }

    private Component link() {
        String key = table.minutesApproved() ? "roundtables.row.minutes" : "roundtables.row.see";
        var link = new Anchor("/app/tables/" + table.slug(), getTranslation(key));
        link.addClassNames("button", "small");
        link.getElement().setAttribute("aria-label", getTranslation(key + ".of", table.title()));
        return link;
    }

    private void show(SeatPlan seats) {
        Instant now = doors.words().time().now();
        state.removeAll();
        if (table.isOverAt(now)) {
            state.add(minutes());
        } else if (!table.isComingAt(now)) {
            state.add(StatusBadge.lit(getTranslation("roundtables.state.underway")));
        } else {
            state.add(new Drawing(SeatDrawings.row(seats)), free(seats));
        }
    }

    private Component minutes() {
        return table.minutesApproved()
                ? StatusBadge.firm(getTranslation("roundtables.state.approved"))
                : StatusBadge.plain(getTranslation("roundtables.state.over"));
    }

    private Component free(SeatPlan seats) {
        var free = new Strong(getTranslation("roundtables.drawing.figure", seats.free(), seats.total()));
        return new Span(free, new Span(" " + getTranslation("roundtables.row.free")));
    }
}
