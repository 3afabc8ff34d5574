package org.sederunt.discussion;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ThreadRepository extends JpaRepository<CommentThread, UUID> {

    /** The thread as it is now, and held so until the end of the transaction: it cannot be locked in between. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select t from CommentThread t where t.id = :id")
    Optional<CommentThread> holdById(UUID id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update CommentThread t set t.openUntil = :until, t.lockedAt = null where t.id in :ids")
    void keepOpen(Collection<UUID> ids, Instant until);

    /** Locks the threads in which nothing waits for an answer, read at this moment and held until the end of the transaction. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update thread set locked_at = :at where id in (:ids) and locked_at is null and not exists"
                    + " (select 1 from comment c where c.thread_id = thread.id and " + ThreadFigures.WAITING + ")")
    void lockAnswered(Collection<UUID> ids, Instant at);

    @Query("select count(t) from CommentThread t where t.id in :ids and t.lockedAt is null")
    long unlocked(Collection<UUID> ids);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update CommentThread t set t.lockedAt = null where t.id in :ids")
    void unlock(Collection<UUID> ids);
}
