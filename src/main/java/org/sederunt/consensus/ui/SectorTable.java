package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.sederunt.consensus.Result;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.DisclosedSector.RollCall;
import org.sederunt.shared.Sector;

/** The figures of every sector as far as they may be told, after objections and, where these changed something, at closing. */
class SectorTable extends Section {

    private static final String[] COLUMNS = {
        "sector", "support", "reservations", "abstain", "oppose", "object", "voted", "share", "verdict"
    };

    private final transient BallotShelf shelf;

    SectorTable(BallotShelf shelf, Result result) {
        this.shelf = shelf;
        addClassName("section");
        var head = new Div(new H2(getTranslation("consensus.sectors.title")));
        head.addClassName("section-head");
        add(head, table(result.sectors()));
        boolean anyWithheld =
                result.sectors().values().stream().anyMatch(told -> told.electors() > 0 && !(told instanceof RollCall));
        if (anyWithheld) add(note());
        if (!result.sectors().equals(result.atClosing())) {
            add(new NativeDetails(getTranslation("consensus.sectors.atclosing"), table(result.atClosing())));
        }
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("consensus.sectors.secret"));
        note.addClassNames("small", "muted");
        return note;
    }

    private NativeTable table(Map<Sector, Closed> sectors) {
        var table = new NativeTable();
        table.addClassName("by-sector");
        var head = new NativeTableRow();
        for (String column : COLUMNS) {
            var cell = new NativeTableHeaderCell(getTranslation("consensus.column." + column));
            cell.getElement().setAttribute("scope", "col");
            if (column.equals("verdict")) cell.addClassName("verdict");
            head.add(cell);
        }
        table.getHead().add(head);
        sectors.forEach((sector, told) -> {
            if (told.electors() > 0) table.getBody().add(new SectorRow(shelf, sector, told));
        });
        return table;
    }
}
