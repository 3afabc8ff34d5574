package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The heading of a part of a page, with what can be done beside it. */
class SectionHead extends Div {

    SectionHead(String title, Component... beside) {
        addClassName("section-head");
        add(new H2(title));
        add(beside);
    }
}
