package org.sederunt.discussion;

import java.util.List;

/** A comment with its first replies, oldest first; {@code opening.replies()} says how many there are. */
public record Exchange(CommentView opening, List<CommentView> replies) {

    public Exchange {
        replies = List.copyOf(replies);
    }
}
