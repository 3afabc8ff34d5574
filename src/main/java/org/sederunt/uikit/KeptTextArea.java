package org.sederunt.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;

/**
 * A field for longer text: counts its characters before the limit is reached, and keeps what is not sent in the browser, under a
 * key that names the place, until it is sent or the person signs out.
 */
public class KeptTextArea extends TextArea {

    /** Said to the page, since the field may be gone when the browser hears of it. */
    private static final String FORGET = "window.dispatchEvent(new CustomEvent('sederunt:sent', {detail: $0}))";

    private final Div helper = new Div();

    public KeptTextArea(String label, int limit) {
        super(label);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
        getElement().setAttribute("data-limit", Integer.toString(limit));
        getElement().setAttribute("data-counter-text", getTranslation("uikit.counter"));
        helper.add(counter(limit));
        setHelperComponent(helper);
    }

    /** Says the limit; the script makes it say how much of it is used. */
    private Span counter(int limit) {
        String id = "counter-" + UUID.randomUUID();
        var counter = new Span(getTranslation("uikit.limit", limit));
        counter.setId(id);
        counter.addClassName("nums");
        getElement().setAttribute("data-counter", id);
        return counter;
    }

    /** Keeps the unsent text under {@code place}, as in {@code comment:3f2a…}; where it comes back in place of other words, those can be had. */
    public KeptTextArea keptAs(String place) {
        if (!getElement().hasAttribute("data-kept-notice")) {
            var notice = new KeptNotice();
            helper.add(notice);
            getElement().setAttribute("data-kept-notice", notice.key());
        }
        getElement().setAttribute("data-keep", place);
        return this;
    }

    /** To be called when the text has arrived: empties the field and forgets what the browser kept. */
    public void sent() {
        clear();
        String place = getElement().getAttribute("data-keep");
        if (place != null) UI.getCurrent().getPage().executeJs(FORGET, place);
    }
}
