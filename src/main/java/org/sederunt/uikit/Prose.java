package org.sederunt.uikit;

import com.vaadin.flow.component.html.Div;
import org.sederunt.shared.RichText;

/** Text that a person wrote, rendered and sanitised. */
public class Prose extends Div {

    public Prose(String source) {
        this(new RichText(source));
    }

    public Prose(RichText text) {
        addClassName("prose");
        getElement().setProperty("innerHTML", text.html());
    }
}
