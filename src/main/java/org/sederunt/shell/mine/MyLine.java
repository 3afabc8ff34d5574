package org.sederunt.shell.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.StatusBadge;

/** One thing of the reader's: what it is about, which leads there, a line on it, and its state in a word. */
class MyLine extends Article {

    MyLine(String icon, String path, String title, String detail, String state) {
        addClassName("my-line");
        var heading = new H2(new Anchor("/app/" + path, title));
        heading.addClassName("item-title");
        add(new Icon(icon), new Div(heading, new Paragraph(detail)));
        add(StatusBadge.plain(state));
    }

    /** About the last ballot on a guideline, which its own page shows. */
    static MyLine aboutBallot(String icon, @Nullable GuidelineSummary about, String detail, String state) {
        return about == null
                ? new MyLine(icon, "guidelines", I18NProvider.translate("shell.mine.ballot.earlier"), detail, state)
                : new MyLine(icon, GuidelineLinks.to(about.slug()) + "/ballot", about.title(), detail, state);
    }
}
