package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sederunt.roundtables.Statement;
import org.sederunt.uikit.Prose;

/** Answers why a clause is here, with what was said at the tables. */
class Provenance extends NativeDetails {

    Provenance(List<Statement> sources) {
        super();
        addClassName("why");
        setSummaryText(getTranslation("guidelines.why"));
        var list = new UnorderedList();
        sources.forEach(source -> list.add(new ListItem(new Prose(source.text()), by(source))));
        setContent(list);
    }

    private Component by(Statement source) {
        var by = new StatementBy(source);
        by.add(new Anchor("/app/tables/" + source.table(), source.tableTitle()));
        return by;
    }
}
