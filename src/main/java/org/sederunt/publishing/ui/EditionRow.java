package org.sederunt.publishing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.sederunt.guidelines.components.OutcomeHexagon;
import org.sederunt.publishing.EditionSummary;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.StatusBadge;

/** An edition that is public, with the way to its page. */
class EditionRow extends ListItem {

    EditionRow(EditionSummary edition, OfficeTime time) {
        var link = new Anchor("/published/" + edition.slug(), edition.title());
        link.setRouterIgnore(true);
        var published = new Paragraph(
                getTranslation("publishing.guideline.published", time.date(edition.publishedAt(), getLocale())));
        published.addClassNames("small", "muted");
        var words = new Div(StatusBadge.firm(getTranslation(edition.outcome().key())), new H3(link), published);

        var seen = new Div(new OutcomeHexagon(edition.id().value(), edition.outcome(), edition.figures()));
        seen.addClassName("seen");
        add(words, seen);
    }
}
