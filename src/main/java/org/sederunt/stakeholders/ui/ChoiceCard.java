package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.sederunt.uikit.Strong;

/** One choice among {@link ChoiceCards}: a sign where there is one, what it is, and a line about it. */
class ChoiceCard extends Div {

    ChoiceCard(String title, String explanation) {
        addClassName("choice-card");
        var words = new Div(new Strong(title));
        if (!explanation.isEmpty()) words.add(new Span(explanation));
        add(words);
    }

    ChoiceCard(Component sign, String title, String explanation) {
        this(title, explanation);
        addComponentAsFirst(sign);
    }
}
