package org.sederunt.discussion.stewardship;

import java.util.Optional;
import org.sederunt.discussion.CommentId;

/** Hiding comments and letting them be seen again: the hands of moderation, which alone decides, within its own acts. */
public interface Stewardship {

    /** Hides the comment from everyone but its author, who reads {@code reason}; returns false if it was hidden already. */
    boolean hide(CommentId comment, int houseRule, String reason);

    /** Lets the comment be seen again, word for word; its author reads {@code reason}. Returns false if it was not hidden. */
    boolean restore(CommentId comment, String reason);

    /** The words of a comment whatever its state, for those who decide on it; empty if there is no such comment. */
    Optional<String> original(CommentId comment);
}
