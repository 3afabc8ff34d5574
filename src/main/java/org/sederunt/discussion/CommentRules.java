package org.sederunt.discussion;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;

/** Who may say what when: each rule is read by the view, to offer and explain, and by the act, to refuse. */
final class CommentRules {

    private CommentRules() {}

    static Optional<Refusal> toPost(TalkTime thread, Reader by, Instant now) {
        return unlessOpen(thread, now).or(by::refusalToSpeak);
    }

    static Optional<Refusal> toReply(TalkTime thread, Spoken to, Reader by, Instant now) {
        return toPost(thread, by, now).or(() -> unlessStanding(to));
    }

    static Optional<Refusal> toEdit(TalkTime thread, Spoken comment, PersonId by, Instant now) {
        if (!comment.isBy(by)) return because("notyours");
        return unlessOpen(thread, now)
                .or(() -> unlessStanding(comment))
                .or(() -> comment.isAnswered() ? because("answered") : none());
    }

    /** Withdrawing and bringing back: until what was said is decided on, even after the thread has closed. */
    static Optional<Refusal> toWithdraw(TalkTime thread, Spoken comment, PersonId by) {
        if (!comment.isBy(by)) return because("notyours");
        if (thread.locked()) return because("locked");
        return comment.state() == CommentState.HIDDEN ? because("hidden") : none();
    }

    /** A first answer is possible at any time: a comment restored late is owed one too. */
    static Optional<Refusal> toAnswer(Spoken comment, Reader by) {
        return answering(comment, by).or(() -> comment.isAnswered() ? because("answeredmeanwhile") : none());
    }

    static Optional<Refusal> toChangeAnswer(TalkTime thread, Spoken comment, Reader by) {
        return answering(comment, by)
                .or(() -> comment.isAnswered() ? none() : because("unanswered"))
                .or(() -> thread.locked() ? because("final") : none());
    }

    static Optional<Refusal> unlessMoved(Comment comment, int version) {
        return comment.version() == version ? none() : because("answermoved");
    }

    /** What {@code by} may do with the comment now. */
    static Set<CommentAct> possible(TalkTime thread, Spoken comment, Reader by, Instant now) {
        var acts = EnumSet.noneOf(CommentAct.class);
        if (toReply(thread, comment, by, now).isEmpty()) acts.add(CommentAct.REPLY);
        if (toEdit(thread, comment, by.id(), now).isEmpty()) acts.add(CommentAct.EDIT);
        if (toWithdraw(thread, comment, by.id()).isEmpty()) acts.add(CommentAct.WITHDRAW);
        if (toAnswer(comment, by).isEmpty()) acts.add(CommentAct.ANSWER);
        if (toChangeAnswer(thread, comment, by).isEmpty()) acts.add(CommentAct.CHANGE_ANSWER);
        return acts;
    }

    private static Optional<Refusal> unlessOpen(TalkTime thread, Instant now) {
        return thread.isOpenAt(now) ? none() : because("closed");
    }

    private static Optional<Refusal> answering(Spoken comment, Reader by) {
        if (!by.moderator()) return because("notmoderator");
        if (comment.isReply()) return because("reply");
        if (comment.isBy(by.id())) return because("yours");
        return unlessStanding(comment);
    }

    private static Optional<Refusal> unlessStanding(Spoken comment) {
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
