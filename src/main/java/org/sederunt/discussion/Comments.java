package org.sederunt.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.sederunt.stakeholders.Hats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what people say: posting, replying, editing, withdrawing, reading. */
@Service
public class Comments {

    private final Floor floor;
    private final CommentInsertion insertion;
    private final CommentReading reading;
    private final ThreadFigures figures;
    private final Hats hats;
    private final ApplicationEventPublisher events;

    Comments(
            Floor floor,
            CommentInsertion insertion,
            CommentReading reading,
            ThreadFigures figures,
            Hats hats,
            ApplicationEventPublisher events) {
        this.floor = floor;
        this.insertion = insertion;
        this.reading = reading;
        this.figures = figures;
        this.hats = hats;
        this.events = events;
    }

    /** What is asked of {@code person} before every act, for a page that shows many comments. */
    @Transactional(readOnly = true)
    public Reader reader(PersonId person) {
        return floor.reader(person);
    }

    /** What {@code by} may do with the comment now, without asking the database. */
    public Set<CommentAct> possible(CommentView comment, ThreadSummary thread, Reader by) {
        return CommentRules.possible(thread, comment, by, floor.now());
    }

    /** Why {@code by} may not say something in the thread now, if so, without asking the database. */
    public Optional<Refusal> refusalToPost(ThreadSummary thread, Reader by) {
        return CommentRules.toPost(thread, by, floor.now());
    }

    /** Why {@code by} may not say something in the thread now, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToPost(ThreadId thread, PersonId by) {
        return CommentRules.toPost(floor.thread(thread), floor.reader(by), floor.now());
    }

    /** Why {@code by} may not reply to the comment now, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToReply(CommentId to, PersonId by) {
        Comment comment = floor.comment(to);
        return CommentRules.toReply(floor.thread(comment.thread()), comment, floor.reader(by), floor.now());
    }

    /**
     * Says something, at most {@value Texts#COMMENT} code points, in the name that {@code by} speaks in now. Sending the same form
     * again changes nothing and returns the first comment. Throws {@link CommentRefused} or {@link InputRefused}.
     */
    @Act
    public CommentId post(NewComment said, PersonId by) {
        String words = InputRefused.text("text", said.text(), Texts.COMMENT);
        Optional<CommentId> before = insertion.postedBefore(said.submission(), by);
        if (before.isPresent()) return before.get();
        CommentThread thread = floor.held(said.thread());
        Comment to = said.replyTo() == null ? null : floor.comment(said.replyTo());
        check(refusalToSay(thread, to, floor.reader(by)));

        var id = CommentId.next();
        CommentId opening = to == null ? null : to.opening();
        var hat = hats.wornBy(by).orElseThrow();
        CommentId standing = insertion.post(id, said, opening, words, hat, floor.now());
        if (!standing.equals(id)) return standing;

        UUID repliedTo = to == null ? null : to.author().value();
        events.publishEvent(new CommentPosted(
                floor.now(), by.value(), id.value(), thread.id().value(), repliedTo, Floor.concerns(thread, id)));
        return id;
    }

    private Optional<Refusal> refusalToSay(CommentThread thread, @Nullable Comment to, Reader by) {
        if (to == null) return CommentRules.toPost(thread, by, floor.now());
        if (!to.thread().equals(thread.id()))
            throw new IllegalArgumentException("a reply stands in the thread of its comment");
        return CommentRules.toReply(thread, to, by, floor.now());
    }

    /** Why {@code by} may not say the comment in other words now, if so: authors may while the thread is open and nothing is answered. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToEdit(CommentId id, PersonId by) {
        Comment comment = floor.comment(id);
        return CommentRules.toEdit(floor.thread(comment.thread()), comment, by, floor.now());
    }

    /**
     * Replaces the words of one's own comment, at most {@value Texts#COMMENT} code points; {@code version} is the one they were
     * read with. Throws {@link CommentMoved} with both texts if it changed since, {@link CommentRefused} or {@link InputRefused}.
     */
    @Act
    public void edit(CommentId id, String text, int version, PersonId by) {
        String words = InputRefused.text("text", text, Texts.COMMENT);
        Comment comment = floor.comment(id);
        CommentThread thread = floor.held(comment.thread());
        check(CommentRules.toEdit(thread, comment, by, floor.now()));
        if (comment.words().equals(words)) return;
        if (comment.version() != version) throw new CommentMoved(comment.words(), words, comment.version());

        comment.sayInstead(words, floor.now());

        events.publishEvent(new CommentEdited(
                floor.now(), by.value(), id.value(), thread.id().value(), Floor.concerns(thread, id)));
    }

    /** Why {@code by} may not withdraw the comment, or bring it back, if so: authors may until the thread is locked. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToWithdraw(CommentId id, PersonId by) {
        Comment comment = floor.comment(id);
        return CommentRules.toWithdraw(floor.thread(comment.thread()), comment, by);
    }

    /** Takes one's own comment back; it keeps its place if it has replies. Throws {@link CommentRefused}. */
    @Act
    public void withdraw(CommentId id, PersonId by) {
        Comment comment = floor.comment(id);
        CommentThread thread = floor.held(comment.thread());
        check(CommentRules.toWithdraw(thread, comment, by));
        if (comment.isWithdrawn()) return;

        comment.withdraw(floor.now());

        events.publishEvent(new CommentWithdrawn(
                floor.now(), by.value(), id.value(), thread.id().value(), Floor.concerns(thread, id)));
    }

    /** Lets a comment stand again that one has withdrawn. Throws {@link CommentRefused}. */
    @Act
    public void bringBack(CommentId id, PersonId by) {
        Comment comment = floor.comment(id);
        CommentThread thread = floor.held(comment.thread());
        check(CommentRules.toWithdraw(thread, comment, by));
        if (!comment.isWithdrawn()) return;

        comment.bringBack();

        events.publishEvent(new CommentBroughtBack(
                floor.now(), by.value(), id.value(), thread.id().value(), Floor.concerns(thread, id)));
    }

    /** The threads in figures, in one statement; {@code threads} may be any number. */
    @Transactional(readOnly = true)
    public Map<ThreadId, ThreadSummary> summaries(Collection<ThreadId> threads) {
        return figures.summaries(threads);
    }

    /** The newest comments of each thread, at most {@code perThread} each, in three statements; {@code reader} is null for a visitor. */
    @Transactional(readOnly = true)
    public Map<ThreadId, List<CommentView>> firstOf(
            Collection<ThreadId> threads, int perThread, @Nullable PersonId reader) {
        return reading.firstOf(threads, perThread, reader);
    }

    /** One page of a thread, newest exchange first, each with its first {@value CommentReading#REPLIES} replies; counts from 0. */
    @Transactional(readOnly = true)
    public Page<Exchange> page(ThreadId thread, int page, int size, @Nullable PersonId reader) {
        return page(Set.of(thread), page, size, reader);
    }

    /** Like the page of one thread, for several read as one. */
    @Transactional(readOnly = true)
    public Page<Exchange> page(Collection<ThreadId> threads, int page, int size, @Nullable PersonId reader) {
        return reading.page(threads, page, size, reader);
    }

    /** The replies to a comment, oldest first; {@code page} counts from 0. */
    @Transactional(readOnly = true)
    public Page<CommentView> replies(CommentId to, int page, int size, @Nullable PersonId reader) {
        return reading.replies(to, page, size, reader);
    }

    @Transactional(readOnly = true)
    public Optional<CommentView> find(CommentId id, @Nullable PersonId reader) {
        return Optional.ofNullable(find(Set.of(id), reader).get(id));
    }

    /** Those of {@code comments} that exist, in three statements. */
    @Transactional(readOnly = true)
    public Map<CommentId, CommentView> find(Collection<CommentId> comments, @Nullable PersonId reader) {
        return reading.find(comments, reader);
    }

    /** What {@code author} has said and read again themselves, withdrawn and hidden comments included, newest first. */
    @Transactional(readOnly = true)
    public Page<CommentView> by(PersonId author, int page, int size) {
        return reading.by(author, page, size);
    }

    private static void check(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new CommentRefused(reason);
        });
    }
}
