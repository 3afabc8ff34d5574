package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sederunt.roundtables.Statement;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Strong;

/** Something said at a table, with the sector and, where someone is named, the speaker. */
class StatementRow extends Div {

    StatementRow(Statement statement) {
        addClassName("statement");
        String sector = getTranslation(
                statement.sector() == null
                        ? "roundtables.publicbody"
                        : statement.sector().key());
        String speaker = statement
                .spokenBy()
                .map(TableWords::speaker)
                .orElseGet(() -> getTranslation("roundtables.unattributed"));
        var said = new Footer(new Disc(statement.sector()).small(), new Strong(sector), new Span(speaker));
        add(new Paragraph(statement.text()), said);
    }
}
