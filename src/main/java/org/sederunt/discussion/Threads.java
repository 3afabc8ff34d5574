package org.sederunt.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sederunt.shared.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to threads, for whoever owns what is talked about: opening, keeping open, locking. It asks no person's leave. */
@Service
public class Threads {

    private final ThreadRepository threads;
    private final Clock clock;

    Threads(ThreadRepository threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Opens a thread for comments until {@code until}, exclusive; an instant already past makes one that is closed for now. Open
     * pages that follow one of {@code concerns} are told of each of its comments.
     */
    @Act
    public ThreadId open(Instant until, Set<UUID> concerns) {
        var id = ThreadId.next();
        threads.save(new CommentThread(id, until, concerns));
        return id;
    }

    /** Has the threads closed at {@code until}, exclusive; locked ones are unlocked. */
    @Act
    public void keepOpenUntil(Collection<ThreadId> ids, Instant until) {
        if (!ids.isEmpty()) threads.keepOpen(values(ids), until);
    }

    /**
     * Closes the threads whatever their time and makes the office's answers in them final, because what was said is now decided
     * on. Locking again changes nothing. Throws {@link ThreadRefused} if a comment in one of them still waits for its answer.
     */
    @Act
    public void lock(Collection<ThreadId> ids) {
        if (ids.isEmpty()) return;

        threads.lockAnswered(values(ids), clock.instant());

        if (threads.unlocked(values(ids)) > 0) throw ThreadRefused.commentsWait();
    }

    /** Undoes {@link #lock}: answers may be changed again, and comments posted where their time is not over. */
    @Act
    public void unlock(Collection<ThreadId> ids) {
        if (!ids.isEmpty()) threads.unlock(values(ids));
    }

    /** Whether comments may be posted in the thread now. */
    @Transactional(readOnly = true)
    public boolean isOpen(ThreadId id) {
        return threads.findById(id.value()).orElseThrow().isOpenAt(clock.instant());
    }

    /** What the thread was opened for: the ids that its events concern. */
    @Transactional(readOnly = true)
    public Set<UUID> concerns(ThreadId id) {
        return threads.findById(id.value()).orElseThrow().concerns();
    }

    private static Set<UUID> values(Collection<ThreadId> ids) {
        return ids.stream().map(ThreadId::value).collect(Collectors.toCollection(HashSet::new));
    }
}
