package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.sederunt.discussion.components.CommentBody;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.moderation.CaseFile;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.RichText;
import org.sederunt.uikit.Prose;

/** The comment to decide on, with what it was said about and in reply to. */
class CaseContext extends Div {

    CaseContext(CaseFile file, Optional<ThreadPlace> place, Optional<RichText> clause, OfficeTime time) {
        addClassName("context");
        place.ifPresent(this::showPlace);
        clause.ifPresent(text -> add(new Prose(text)));
        if (file.opening() != null) add(new CommentBody(file.opening(), time));
        add(new CommentBody(file.comment(), file.words(), time));
        place.ifPresent(found -> showWay(found, file));
    }

    private void showPlace(ThreadPlace place) {
        var about = new Span(Places.inWords(place));
        about.addClassNames("small", "muted");
        add(about);
    }

    private void showWay(ThreadPlace place, CaseFile file) {
        String path = GuidelineLinks.toComment(place.slug(), file.comment().id());
        var way = new Anchor("/app/" + path, getTranslation("moderation.case.place"));
        way.addClassName("small");
        add(way);
    }
}
