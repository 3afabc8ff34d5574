package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Strong;

/** Small parts of lists: a line that leads to its page, a figure, how long ago. */
final class Lines {

    private Lines() {}

    static Anchor link(String path, Component sign, String title, String detail, String aside, boolean current) {
        var words = new Div(new Strong(title), new Paragraph(detail));
        var age = new Span(aside);
        age.addClassName("age");
        var line = new Anchor("/app/" + path, sign, words, age);
        if (current) line.getElement().setAttribute("aria-current", "true");
        return line;
    }

    static Anchor link(String path, String icon, String title, String detail, String aside, boolean current) {
        return link(path, new Icon(icon), title, detail, aside, current);
    }

    /** A line for each of {@code items}. */
    static <T> Div together(List<T> items, Function<T, Component> line) {
        var lines = new Div();
        lines.addClassName("as-is");
        items.stream().map(line).forEach(lines::add);
        return lines;
    }

    static Span figure(long number) {
        return new Span(String.format(Locale.ROOT, "%d", number));
    }

    /** How long something waits, in whole days. */
    static String age(OfficeTime time, Instant since) {
        return I18NProvider.translate("stakeholders.office.age", -time.daysUntil(since));
    }
}
