package org.sederunt.discussion;

/** What people do with a comment that stands before them. */
public enum CommentAct {
    REPLY,
    EDIT,
    WITHDRAW,
    ANSWER,
    CHANGE_ANSWER
}
