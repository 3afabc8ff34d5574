package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sederunt.moderation.Ruling;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.Strong;

/** What was decided on a comment before. */
class EarlierRulings extends Div {

    private final OfficeTime time;

    EarlierRulings(List<Ruling> rulings, OfficeTime time) {
        this.time = time;
        addClassName("reported");
        var list = new UnorderedList();
        rulings.forEach(ruling -> list.add(item(ruling)));
        add(new H3(getTranslation("moderation.case.earlier")), list);
    }

    private ListItem item(Ruling ruling) {
        var item = new ListItem(new Strong(getTranslation(ruling.kind().key())));
        if (ruling.houseRule() != null) item.add(line(RuleName.of(ruling.houseRule())));
        if (!ruling.reason().isEmpty()) item.add(new Prose(ruling.reason()));
        item.add(line(time.dayAndTime(ruling.at(), getLocale()) + ", "
                + getTranslation(ruling.detection().key())));
        if (ruling.until() != null) {
            item.add(line(getTranslation("moderation.case.restored", time.dayAndTime(ruling.until(), getLocale()))));
        }
        return item;
    }

    private static Div line(String words) {
        var line = new Div(new Span(words));
        line.addClassName("muted");
        return line;
    }
}
