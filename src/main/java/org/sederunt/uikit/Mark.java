package org.sederunt.uikit;

import com.vaadin.flow.component.html.Span;

/** Sederunt's mark: six seats around a lamp. */
public class Mark extends Span {

    private static final String SVG = """
        <svg class="mark" viewBox="0 0 36 36" aria-hidden="true"><circle class="seat" cx="18" cy="4.6" r="3.6"/>\
        <circle class="seat" cx="29.6" cy="11.3" r="3.6"/><circle class="seat" cx="29.6" cy="24.7" r="3.6"/>\
        <circle class="seat" cx="18" cy="31.4" r="3.6"/><circle class="seat" cx="6.4" cy="24.7" r="3.6"/>\
        <circle class="seat" cx="6.4" cy="11.3" r="3.6"/><circle class="light" cx="18" cy="18" r="6.2" stroke-width="2"/></svg>\
        """;

    public Mark() {
        addClassName("as-is");
        getElement().setProperty("innerHTML", SVG);
    }
}
