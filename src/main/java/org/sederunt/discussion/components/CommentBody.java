package org.sederunt.discussion.components;

import com.vaadin.flow.component.html.Article;
import org.sederunt.discussion.CommentView;
import org.sederunt.shared.OfficeTime;

/** A comment to be read and nothing more, for pages that decide on it. */
public class CommentBody extends Article {

    public CommentBody(CommentView comment, OfficeTime time) {
        addClassName("comment");
        add(new CommentParts(comment, time));
    }

    /** Shows the comment with the words that its state keeps from others. */
    public CommentBody(CommentView comment, String words, OfficeTime time) {
        addClassName("comment");
        add(new CommentParts(comment, words, time));
    }
}
