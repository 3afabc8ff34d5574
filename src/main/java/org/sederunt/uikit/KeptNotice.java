package org.sederunt.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** Says beside a field that unsent text is back in it, and lets the person go to what was saved and back; hidden until the script shows it. */
final class KeptNotice extends Div {

    private final String key = "kept-" + UUID.randomUUID();

    KeptNotice() {
        var shown = new Div(part("restored", "uikit.undo"), part("aside", "uikit.kept.again"));
        shown.setId(key);
        shown.getElement().setAttribute("hidden", true);
        getElement().setAttribute("role", "status");
        add(shown);
    }

    /** What the field has to name. */
    String key() {
        return key;
    }

    private Div part(String state, String act) {
        var swap = new Button(getTranslation(act));
        swap.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        swap.getElement().setAttribute("data-kept-swap", key);
        var part = new Div(new Span(getTranslation("uikit.kept." + state)), swap);
        part.getElement().setAttribute("data-kept-when", state);
        return part;
    }
}
