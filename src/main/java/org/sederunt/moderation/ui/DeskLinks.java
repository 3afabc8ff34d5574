package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.sederunt.uikit.Icon;

/** Ways back from a report. */
final class DeskLinks {

    private DeskLinks() {}

    static Anchor desk() {
        return back("/app/desk", "moderation.desk.back");
    }

    static Anchor reports() {
        return back("/app/" + ReportsView.PATH, "moderation.desk.all");
    }

    private static Anchor back(String path, String key) {
        var back = new Anchor(path, new Icon("arrow-left"), new Span(I18NProvider.translate(key)));
        back.addClassName("back");
        return back;
    }
}
