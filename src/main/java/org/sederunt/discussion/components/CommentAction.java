package org.sederunt.discussion.components;

import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Reader;

/** An act on a comment that another module contributes as a bean; it stands at the comment's foot. */
public interface CommentAction {

    /** The message key of the button, as in "Report". */
    String labelKey();

    /** Whether it is offered at all; asked for each comment of a page, so it must not ask the database. */
    boolean isOffered(CommentView comment, Reader reader);

    /** Begins the act in the reader's UI, as a rule with a dialog; {@code changed} is to be run once something has changed. */
    void begin(CommentView comment, Reader reader, Runnable changed);
}
