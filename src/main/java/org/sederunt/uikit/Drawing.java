package org.sederunt.uikit;

import com.vaadin.flow.component.html.Div;

/** Shows a drawing made by {@code uikit.drawings}. */
public class Drawing extends Div {

    public Drawing(String svg) {
        show(svg);
    }

    public final void show(String svg) {
        getElement().setProperty("innerHTML", svg);
    }
}
