package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.sederunt.roundtables.Statement;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Byline;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Strong;

/** Who said a statement, as far as the minutes tell. */
class StatementBy extends Footer {

    StatementBy(Statement statement) {
        Sector sector = statement.sector();
        add(new Disc(sector).small());
        Byline speaker = statement.speaker();
        if (speaker != null) {
            add(new Strong(speaker.person()));
            String organisation = speaker.organisation();
            if (organisation != null) add(new Span(getTranslation("guidelines.statement.for", organisation)));
        } else if (sector != null) {
            add(new Strong(getTranslation(sector.fullKey())));
        } else {
            add(new Span(getTranslation("guidelines.statement.unnamed")));
        }
    }
}
