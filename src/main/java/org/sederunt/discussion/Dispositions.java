package org.sederunt.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the office's answers: every comment is owed one, with a reason; replies are not. */
@Service
public class Dispositions {

    private final Floor floor;
    private final CommentReading reading;
    private final ThreadFigures figures;
    private final ApplicationEventPublisher events;

    Dispositions(Floor floor, CommentReading reading, ThreadFigures figures, ApplicationEventPublisher events) {
        this.floor = floor;
        this.reading = reading;
        this.figures = figures;
        this.events = events;
    }

    /** Why {@code by} may not answer the comment, if so: moderators may, but not their own, and not twice. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToAnswer(CommentId id, PersonId by) {
        return CommentRules.toAnswer(floor.comment(id), floor.reader(by));
    }

    /**
     * Answers a comment; the reason has at most {@value Texts#REASON} code points. Giving the same answer again changes nothing.
     * Throws {@link DispositionRefused}, also if someone else has answered meanwhile, or {@link InputRefused}.
     */
    @Act
    public void answer(CommentId id, Disposition.Kind kind, String reason, PersonId by) {
        String words = InputRefused.text("reason", reason, Texts.REASON);
        Comment comment = floor.comment(id);
        Reader answering = floor.reader(by);
        if (answering.moderator() && comment.isAnswered(kind, words)) return;
        check(CommentRules.toAnswer(comment, answering));

        give(comment, kind, words, by);
    }

    /** Why {@code by} may not change the answer, if so: moderators may until the thread is locked. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToChange(CommentId id, PersonId by) {
        Comment comment = floor.comment(id);
        return CommentRules.toChangeAnswer(floor.thread(comment.thread()), comment, floor.reader(by));
    }

    /**
     * Changes an answer; {@code version} is the one the comment was read with. Throws {@link DispositionRefused}, also if the
     * comment or its answer changed since, or {@link InputRefused}.
     */
    @Act
    public void change(CommentId id, Disposition.Kind kind, String reason, int version, PersonId by) {
        String words = InputRefused.text("reason", reason, Texts.REASON);
        Comment comment = floor.comment(id);
        check(CommentRules.toChangeAnswer(floor.held(comment.thread()), comment, floor.reader(by)));
        if (comment.isAnswered(kind, words)) return;
        check(CommentRules.unlessMoved(comment, version));

        give(comment, kind, words, by);
    }

    private void give(Comment comment, Disposition.Kind kind, String words, PersonId by) {
        boolean again = comment.isAnswered();
        comment.answer(new Answer(kind, words, by, floor.now()));

        CommentThread thread = floor.thread(comment.thread());
        events.publishEvent(new CommentAnswered(
                floor.now(),
                by.value(),
                comment.id().value(),
                thread.id().value(),
                comment.author().value(),
                kind,
                again,
                Floor.concerns(thread, comment.id())));
    }

    /** All comments the office still owes an answer, longest waiting first: neither hidden nor withdrawn, no replies. */
    @Transactional(readOnly = true)
    public List<CommentView> unanswered(Collection<ThreadId> threads) {
        return unanswered(threads, 0, Integer.MAX_VALUE).items();
    }

    /** One page of the comments the office still owes an answer; counts from 0. */
    @Transactional(readOnly = true)
    public Page<CommentView> unanswered(Collection<ThreadId> threads, int page, int size) {
        return reading.unanswered(threads, page, size);
    }

    /** How many comments that stand were answered how; every kind is in it. */
    @Transactional(readOnly = true)
    public Map<Disposition.Kind, Integer> tally(Collection<ThreadId> threads) {
        return figures.answers(threads);
    }

    private static void check(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new DispositionRefused(reason);
        });
    }
}
