package org.sederunt.discussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place where people talk: open for comments until an instant, and locked for good when what was said is to be decided on. */
@Entity
@Table(name = "thread")
class CommentThread implements TalkTime {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "open_until")
    private Instant openUntil;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "thread_concern", joinColumns = @JoinColumn(name = "thread_id"))
    @Column(name = "subject_id")
    private Set<UUID> concerns = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected CommentThread() {}

    CommentThread(ThreadId id, Instant openUntil, Set<UUID> concerns) {
        this.id = id.value();
        this.openUntil = openUntil;
        this.concerns = new HashSet<>(concerns);
    }

    ThreadId id() {
        return new ThreadId(id);
    }

    @Override
    public boolean isOpenAt(Instant now) {
        return !locked() && now.isBefore(openUntil);
    }

    @Override
    public boolean locked() {
        return lockedAt != null;
    }

    Set<UUID> concerns() {
        return Set.copyOf(concerns);
    }
}
