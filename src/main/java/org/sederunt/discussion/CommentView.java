package org.sederunt.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Byline;

/**
 * A comment as one reader may see it.
 *
 * @param replyTo the comment that opened the exchange, null for that comment itself
 * @param text null if it was withdrawn, and if it was hidden for everyone but its author
 * @param hiddenRule the number of the house rule it was hidden under
 * @param hiddenReason why it was hidden, for its author alone
 * @param restoredReason why it is shown again after having been hidden, for its author alone
 * @param version to be given back with an edit, so that nothing is overwritten unseen
 * @param replies how many replies are shown below it
 */
public record CommentView(
        CommentId id,
        ThreadId thread,
        @Nullable CommentId replyTo,
        Byline byline,
        @Nullable String text,
        CommentState state,
        @Nullable Integer hiddenRule,
        @Nullable String hiddenReason,
        @Nullable String restoredReason,
        @Nullable Disposition disposition,
        Instant postedAt,
        @Nullable Instant editedAt,
        int version,
        int replies)
        implements Spoken {

    @Override
    public boolean isBy(PersonId person) {
        return byline.hat().person().equals(person);
    }

    @Override
    public boolean isReply() {
        return replyTo != null;
    }

    @Override
    public boolean isAnswered() {
        return disposition != null;
    }

    public boolean stands() {
        return state == CommentState.STANDING;
    }

    /** Whether the office still owes it an answer. */
    public boolean waits() {
        return stands() && !isReply() && !isAnswered();
    }
}
