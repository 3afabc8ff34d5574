package org.sederunt.discussion;

import java.time.Instant;
import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;

/** Who may say what when: each rule is read by the view, to explain, and by the act, to refuse. */
final class CommentRules {

    private CommentRules() {}

    static Optional<Refusal> toPost(CommentThread thread, Instant now) {
        return thread.isOpenAt(now) ? Optional.empty() : because("closed");
    }

    static Optional<Refusal> toReply(CommentThread thread, Comment to, Instant now) {
        return toPost(thread, now).or(() -> unlessStanding(to));
    }

    static Optional<Refusal> toEdit(CommentThread thread, Comment comment, PersonId by, Instant now) {
        if (!comment.isBy(by)) return because("notyours");
        return toPost(thread, now)
                .or(() -> unlessStanding(comment))
                .or(() -> comment.isAnswered() ? because("answered") : none());
    }

    /** Withdrawing and bringing back: until what was said is decided on, even after the thread has closed. */
    static Optional<Refusal> toWithdraw(CommentThread thread, Comment comment, PersonId by) {
        if (!comment.isBy(by)) return because("notyours");
        if (thread.isLocked()) return because("locked");
        return comment.state() == CommentState.HIDDEN ? because("hidden") : none();
    }

    static Optional<Refusal> toAnswer(Comment comment, boolean moderator, PersonId by) {
        return answering(comment, moderator, by)
                .or(() -> comment.isAnswered() ? because("answeredmeanwhile") : none());
    }

    static Optional<Refusal> toChangeAnswer(CommentThread thread, Comment comment, boolean moderator, PersonId by) {
        return answering(comment, moderator, by)
                .or(() -> comment.isAnswered() ? none() : because("unanswered"))
                .or(() -> thread.isLocked() ? because("final") : none());
    }

    static Optional<Refusal> unlessMoved(Comment comment, int version) {
        return comment.version() == version ? none() : because("answermoved");
    }

    private static Optional<Refusal> answering(Comment comment, boolean moderator, PersonId by) {
        if (!moderator) return because("notmoderator");
        if (comment.isReply()) return because("reply");
        if (comment.isBy(by)) return because("yours");
        return unlessStanding(comment);
    }

    private static Optional<Refusal> unlessStanding(Comment comment) {
        return switch (comment.state()) {
            case STANDING -> none();
            case WITHDRAWN -> because("withdrawn");
            case HIDDEN -> because("hidden");
        };
    }

    private static Optional<Refusal> because(String fact) {
        return Optional.of(Refusal.because("discussion.refused." + fact));
    }

    private static Optional<Refusal> none() {
        return Optional.empty();
    }
}
