package org.sederunt.discussion.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.sederunt.discussion.CommentMoved;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.Strong;

/** Says that a text was changed elsewhere meanwhile, and shows it as it stands now. */
class ConflictNote extends Div {

    ConflictNote(CommentMoved moved) {
        addClassNames("notice", "mind");
        getElement().setAttribute("role", "alert");
        var kept = new Prose(moved.kept());
        kept.getElement().setAttribute("dir", "auto");
        add(
                new Icon("changes"),
                new Div(
                        new Paragraph(Refusals.words(moved.refusal())),
                        new Strong(getTranslation("discussion.comment.meanwhile")),
                        kept,
                        new Paragraph(getTranslation("discussion.comment.yours"))));
    }
}
