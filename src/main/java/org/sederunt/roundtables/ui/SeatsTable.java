package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.sederunt.roundtables.Seat;
import org.sederunt.roundtables.SeatPlan;
import org.sederunt.shared.Sector;
import org.sederunt.uikit.SectorName;
import org.sederunt.uikit.Strong;

/** The same facts as the drawing of a table, in figures. */
class SeatsTable extends NativeTable {

    SeatsTable(SeatPlan plan) {
        addClassName("seats");
        var body = new NativeTableBody();
        for (Sector sector : Sector.values()) {
            if (!plan.of(sector).isEmpty()) body.add(row(new SectorName(sector), plan.of(sector)));
        }
        if (!plan.of(null).isEmpty()) body.add(row(new Span(getTranslation("roundtables.anysector")), plan.of(null)));
        add(head(), body);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        for (String column : List.of("sector", "reserved", "taken", "free")) {
            var cell = new NativeTableHeaderCell(getTranslation("roundtables.column." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(Component name, List<Seat> seats) {
        int free = (int) seats.stream().filter(Seat::isFree).count();
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                head,
                new NativeTableCell(Integer.toString(seats.size())),
                new NativeTableCell(Integer.toString(seats.size() - free)),
                new NativeTableCell(free == 0 ? none() : new Strong(Integer.toString(free))));
    }

    private Component none() {
        var none = new Span(getTranslation("roundtables.none"));
        none.addClassName("zero");
        return none;
    }
}
