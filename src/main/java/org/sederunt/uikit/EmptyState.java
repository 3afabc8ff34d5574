package org.sederunt.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is yet: what will be here, and the next act. */
public class EmptyState extends Div {

    public EmptyState(String title, String explanation, Component... acts) {
        addClassName("empty");
        var heading = new Paragraph(title);
        heading.addClassName("title");
        add(heading, new Paragraph(explanation));
        add(acts);
    }
}
