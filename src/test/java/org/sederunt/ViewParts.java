package org.sederunt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads what a view shows. */
public final class ViewParts {

    private ViewParts() {}

    /** All words of {@code part} in their order, with single spaces. */
    public static String text(Component part) {
        return words(part).replaceAll("\\s+", " ").strip();
    }

    private static String words(Component part) {
        if (part instanceof Text text) return text.getText();
        if (!part.isVisible()) return "";
        String own = Objects.requireNonNullElse(part.getElement().getText(), "");
        return own + " " + part.getChildren().map(ViewParts::words).collect(Collectors.joining(" "));
    }
}
