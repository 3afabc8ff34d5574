package org.sederunt.guidelines;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.StatementId;

/** A clause of a draft. Once removed it has no position, but keeps its key, its last words and its thread. */
@Entity
@Table(name = "clause")
class Clause {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "guideline_id")
    private UUID guidelineId;

    @Column(name = "position")
    private @Nullable Integer position;

    @Column(name = "text")
    private String text;

    @ElementCollection
    @CollectionTable(name = "clause_source", joinColumns = @JoinColumn(name = "clause_id"))
    @OrderColumn(name = "position")
    @Column(name = "statement_id")
    private List<UUID> sources = new ArrayList<>();

    @Column(name = "changed_revision")
    private int changedRevision;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "thread_id")
    private @Nullable UUID threadId;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Clause() {}

    Clause(GuidelineId guideline, DraftClause words, int position, Saving saving) {
        this.id = words.id().value();
        this.guidelineId = guideline.value();
        this.text = words.text();
        this.sources.addAll(ids(words.sources()));
        this.position = position;
        stamp(saving);
    }

    /** Puts these words at {@code place}; only other words or other sources count as a change. */
    void write(DraftClause words, int place, Saving saving) {
        if (position == null || !words.equals(words())) {
            text = words.text();
            sources.clear();
            sources.addAll(ids(words.sources()));
            stamp(saving);
        }
        position = place;
    }

    void remove(Saving saving) {
        if (position == null) return;
        position = null;
        stamp(saving);
    }

    void talkAboutIn(ThreadId thread) {
        threadId = thread.value();
    }

    private void stamp(Saving saving) {
        changedRevision = saving.revision();
        changedBy = saving.by().value();
        changedAt = saving.at();
    }

    ClauseId id() {
        return new ClauseId(id);
    }

    boolean stands() {
        return position != null;
    }

    int position() {
        return position == null ? Integer.MAX_VALUE : position;
    }

    DraftClause words() {
        return new DraftClause(
                id(), text, sources.stream().map(StatementId::new).toList());
    }

    Saving changed() {
        return new Saving(changedRevision, new PersonId(changedBy), changedAt);
    }

    Optional<ThreadId> thread() {
        return Optional.ofNullable(threadId).map(ThreadId::new);
    }

    private static List<UUID> ids(List<StatementId> statements) {
        return statements.stream().map(StatementId::value).distinct().toList();
    }
}
