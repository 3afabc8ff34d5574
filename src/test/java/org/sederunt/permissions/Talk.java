package org.sederunt.permissions;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.Threads;
import org.sederunt.identity.PersonId;
import org.sederunt.moderation.Reports;
import org.sederunt.moderation.Rulings;
import org.sederunt.shared.SettableClock;
import org.springframework.stereotype.Component;

/** A thread in each stage, in which everyone who may has spoken, and comments in each state of moderation. */
@Component
class Talk {

    private static final List<Who> SPEAKERS =
            List.of(Who.WAITING, Who.PARTICIPANT, Who.REPRESENTATIVE, Who.FACILITATOR);

    private final Threads threads;
    private final Comments comments;
    private final Dispositions dispositions;
    private final Reports reports;
    private final Rulings rulings;
    private final Everyone everyone;
    private final SettableClock clock;

    private final Map<String, Thread> stages = new HashMap<>();
    private final Map<String, CommentId> cases = new HashMap<>();

    Talk(
            Threads threads,
            Comments comments,
            Dispositions dispositions,
            Reports reports,
            Rulings rulings,
            Everyone everyone,
            SettableClock clock) {
        this.threads = threads;
        this.comments = comments;
        this.dispositions = dispositions;
        this.reports = reports;
        this.rulings = rulings;
        this.everyone = everyone;
        this.clock = clock;
    }

    /**
     * A thread and what was said in it.
     *
     * @param answered a comment of somebody that the office has answered
     * @param waits one that it owes an answer
     * @param said what each speaker has said
     * @param withdrawn what each speaker has said and withdrawn
     */
    record Thread(
            ThreadId id,
            CommentId answered,
            CommentId waits,
            Map<PersonId, CommentId> said,
            Map<PersonId, CommentId> withdrawn) {}

    void begin() {
        Stages.THREAD.forEach(stage -> stages.put(stage, thread()));
        threads.keepOpenUntil(Set.of(in("CLOSED").id()), clock.instant());
        lock(in("LOCKED"));
        Stages.COMMENT.forEach(state -> cases.put(state, say(in("OPEN").id(), null, everyone.somebody())));
        reports.report(comment("REPORTED"), 4, "", everyone.somebodyElse());
        comments.withdraw(comment("WITHDRAWN"), everyone.somebody());
        hide(comment("HIDDEN"));
    }

    Thread in(String stage) {
        return Objects.requireNonNull(stages.get(stage), stage);
    }

    CommentId comment(String state) {
        return Objects.requireNonNull(cases.get(state), state);
    }

    /** What {@code by} has said in the thread; where they have not, what the participant has. */
    CommentId said(String stage, PersonId by) {
        return own(in(stage).said(), by);
    }

    CommentId withdrawn(String stage, PersonId by) {
        return own(in(stage).withdrawn(), by);
    }

    private CommentId own(Map<PersonId, CommentId> each, PersonId by) {
        return Objects.requireNonNull(each.getOrDefault(by, each.get(everyone.the(Who.PARTICIPANT))));
    }

    private Thread thread() {
        ThreadId id = threads.open(clock.instant().plus(Duration.ofDays(60)), Set.of());
        CommentId answered = say(id, null, everyone.somebody());
        dispositions.answer(answered, Disposition.Kind.NOTED, "Noted.", everyone.moderator());
        CommentId waits = say(id, null, everyone.somebody());
        Map<PersonId, CommentId> said = new HashMap<>();
        Map<PersonId, CommentId> withdrawn = new HashMap<>();
        for (Who speaker : SPEAKERS) {
            PersonId person = everyone.the(speaker);
            said.put(person, say(id, answered, person));
            withdrawn.put(person, say(id, answered, person));
            comments.withdraw(withdrawn.get(person), person);
        }
        return new Thread(id, answered, waits, said, withdrawn);
    }

    private CommentId say(ThreadId thread, @Nullable CommentId to, PersonId by) {
        return comments.post(new NewComment(thread, to, "It should be wider.", UUID.randomUUID()), by);
    }

    /** A comment that was hidden while the rest was answered, and restored late, still waits. */
    private void lock(Thread thread) {
        hide(thread.waits());
        threads.lock(Set.of(thread.id()));
        rulings.restore(thread.waits(), "It keeps the rules.", everyone.moderator());
    }

    private void hide(CommentId comment) {
        rulings.hide(comment, 4, "Because of rule 4.", everyone.moderator());
    }
}
