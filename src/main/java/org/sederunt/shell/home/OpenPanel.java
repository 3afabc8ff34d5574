package org.sederunt.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.OpenMatters.OpenMatter;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Strong;

/** All that is open now; what is expected of the reader stands first and says so. */
class OpenPanel extends Section {

    private final transient OfficeTime time;

    OpenPanel(List<OpenMatter> matters, OfficeTime time) {
        this.time = time;
        setId("open");
        if (matters.isEmpty()) {
            addClassName("resting");
            add(new EmptyState(getTranslation("shell.home.resting"), getTranslation("shell.home.resting.text")));
            return;
        }
        addClassName("open-now");
        var today = new Span(time.day(time.now(), getLocale()));
        var list = new UnorderedList();
        matters.forEach(matter -> list.add(new ListItem(line(matter))));
        add(new Header(new H2(getTranslation("shell.home.open")), today), list);
    }

    private Component line(OpenMatter matter) {
        var words = new Div(
                new H3(matter.title()),
                new Paragraph(getTranslation(matter.explanation(), time.dayAndTime(matter.until(), getLocale()))));
        if (matter.asks() != null) {
            var asks = new Paragraph(new Icon("arrow-right"), new Strong(getTranslation(matter.asks())));
            asks.addClassName("asks");
            words.add(asks);
        }
        var number = new Strong(String.format(Locale.ROOT, "%d", matter.figure()));
        var left = new Div(number, new Span(getTranslation(matter.figureKey(), matter.figure())));
        left.addClassName("left");
        return new Anchor("/app/" + matter.path(), new Icon(matter.icon()), words, left);
    }
}
