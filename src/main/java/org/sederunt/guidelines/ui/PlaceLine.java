package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.ThreadPlace;

/** Says what a comment is about, and leads there if it still stands. */
class PlaceLine extends Paragraph {

    PlaceLine(@Nullable ThreadPlace place) {
        addClassNames("small", "place-line");
        if (place == null) return;
        Integer number = place.number();
        if (number == null) {
            String whole = "/app/" + GuidelineLinks.to(place.slug()) + "#whole";
            add(new Anchor(whole, getTranslation("guidelines.comments.place.whole")));
        } else if (place.standing()) {
            String clause = "/app/" + GuidelineLinks.toClause(place.slug(), number);
            add(new Anchor(clause, getTranslation("guidelines.comments.place", number)));
        } else {
            add(new Span(getTranslation("guidelines.comments.place.former", number, place.version())));
        }
    }
}
