package org.sederunt.uikit;

import com.vaadin.flow.component.html.Span;

/** A symbol of the sprite, in the colour of the words around it; decoration only, the words stand beside it. */
public class Icon extends Span {

    public Icon(String symbol) {
        if (!symbol.matches("[a-z0-9-]+")) throw new IllegalArgumentException("not a symbol: " + symbol);
        addClassName("as-is");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/assets/icons.svg#" + symbol
                                + "\"></use></svg>");
    }
}
