package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Strong;

/** The reason the office gave with a decision. */
class OfficeSays extends Div {

    OfficeSays(String reason) {
        addClassNames("who-line", "office-says");
        add(
                new Disc(null).small(),
                new Div(new Strong(getTranslation("stakeholders.office.says")), new Paragraph(new Span(reason))));
    }
}
