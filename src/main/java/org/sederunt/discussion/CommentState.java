package org.sederunt.discussion;

/** Whether a comment still stands; one that is both withdrawn and hidden is hidden. */
public enum CommentState {
    STANDING,
    WITHDRAWN,
    HIDDEN
}
