package org.sederunt.uikit;

import com.vaadin.flow.component.html.Span;

/** A state in a word; lit where something is open, firm where it is settled. */
public class StatusBadge extends Span {

    private StatusBadge(String tone, String words) {
        addClassName("state");
        if (!tone.isEmpty()) addClassName(tone);
        if (tone.equals("lit")) add(lamp());
        add(new Span(words));
    }

    public static StatusBadge plain(String words) {
        return new StatusBadge("", words);
    }

    public static StatusBadge lit(String words) {
        return new StatusBadge("lit", words);
    }

    public static StatusBadge firm(String words) {
        return new StatusBadge("firm", words);
    }

    public static StatusBadge against(String words) {
        return new StatusBadge("against", words);
    }

    private static Span lamp() {
        var lamp = new Span();
        lamp.addClassName("lamp");
        return lamp;
    }
}
