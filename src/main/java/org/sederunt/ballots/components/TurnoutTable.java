package org.sederunt.ballots.components;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.sederunt.ballots.Turnout;
import org.sederunt.shared.Sector;
import org.sederunt.uikit.SectorName;

/** Who has voted, sector by sector: how many of how many, and where the quorum lies. Numbers change in place. */
public class TurnoutTable extends NativeTable {

    private final Map<Sector, Row> rows = new EnumMap<>(Sector.class);

    /** {@code quorums} are the ballots each sector needs; one that is missing has none. */
    public TurnoutTable(Turnout turnout, Map<Sector, Long> quorums) {
        addClassName("turnout");
        head();
        turnout.deciding().forEach((sector, part) -> {
            if (part.electors() == 0) return;
            Row row = new Row(sector, part.electors(), quorums.getOrDefault(sector, 0L));
            rows.put(sector, row);
            getBody().add(row);
        });
        show(turnout);
    }

    public final void show(Turnout turnout) {
        rows.forEach((sector, row) -> {
            Turnout.Part part = turnout.deciding().get(sector);
            if (part != null) row.show(part.voted());
        });
    }

    private void head() {
        var row = new NativeTableRow();
        for (String column : new String[] {"sector", "quorum", "voted"}) {
            var cell = new NativeTableHeaderCell(getTranslation("ballots.turnout." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        getHead().add(row);
    }

    private static final class Row extends NativeTableRow {

        private final long electors;
        private final HtmlComponent bar = new HtmlComponent("i");
        private final NativeTableCell voted = new NativeTableCell();

        Row(Sector sector, long electors, long quorum) {
            this.electors = electors;
            var name = new NativeTableHeaderCell(new SectorName(sector));
            name.getElement().setAttribute("scope", "row");
            var meter = new Span();
            meter.add(bar);
            meter.addClassName("meter");
            meter.getElement().setAttribute("data-sector", sector.name()).setAttribute("aria-hidden", "true");
            if (quorum > 0 && quorum <= electors) meter.add(mark(quorum));
            add(name, new NativeTableCell(meter), voted);
        }

        private HtmlComponent mark(long quorum) {
            var mark = new HtmlComponent("u");
            mark.getStyle().setLeft(part(quorum));
            return mark;
        }

        void show(long count) {
            bar.getStyle().setWidth(part(count));
            voted.setText(getTranslation("ballots.turnout.of", count, electors));
        }

        private String part(long count) {
            return 100.0 * count / electors + "%";
        }
    }
}
