package org.sederunt.shell.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.components.CommentBody;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.StatusBadge;

/** A comment of the reader's with what it is about, the office's answer, and whether one is still owed. */
class MyComment extends Article {

    MyComment(CommentView comment, @Nullable ThreadPlace place, OfficeTime time) {
        addClassName("my-comment");
        if (place != null) add(about(comment, place));
        add(new CommentBody(comment, time));
    }

    private Div about(CommentView comment, ThreadPlace place) {
        String where = place.number() == null
                ? place.title()
                : getTranslation("shell.mine.clause", place.title(), place.number());
        var about = new Div(new Anchor("/app/" + GuidelineLinks.toComment(place.slug(), comment.id()), where));
        about.addClassName("facts");
        if (comment.waits()) about.add(StatusBadge.plain(getTranslation("shell.mine.waits")));
        return about;
    }
}
