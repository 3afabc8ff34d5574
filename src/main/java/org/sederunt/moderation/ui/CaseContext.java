package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.sederunt.discussion.ThreadPlaces.Place;
import org.sederunt.discussion.components.CommentBody;
import org.sederunt.moderation.CaseFile;
import org.sederunt.shared.OfficeTime;

/** The comment to decide on, with what it was said about and in reply to. */
class CaseContext extends Div {

    CaseContext(CaseFile file, Optional<Place> place, OfficeTime time) {
        addClassName("context");
        place.ifPresent(this::showPlace);
        if (file.opening() != null) add(new CommentBody(file.opening(), time));
        add(new CommentBody(file.comment(), file.words(), time));
        place.ifPresent(this::showWay);
    }

    private void showPlace(Place place) {
        var about = new Span(Places.inWords(place));
        about.addClassNames("small", "muted");
        add(about, new Paragraph(place.text()));
    }

    private void showWay(Place place) {
        var way = new Anchor("/app/" + place.path(), getTranslation("moderation.case.place"));
        way.addClassName("small");
        add(way);
    }
}
