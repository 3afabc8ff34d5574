package org.sederunt.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/** What one person said in a thread, or in reply to what another said; hiding and withdrawing leave its words as they are. */
@Entity
@Table(name = "comment")
class Comment implements Spoken {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "thread_id")
    private UUID thread;

    @Column(name = "reply_to")
    private @Nullable UUID replyTo;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "words")
    private String words;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Column(name = "hidden_rule")
    private @Nullable Integer hiddenRule;

    @Column(name = "hidden_reason")
    private @Nullable String hiddenReason;

    @Column(name = "restored_reason")
    private @Nullable String restoredReason;

    @Embedded
    private @Nullable Answer answer;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    CommentId id() {
        return new CommentId(id);
    }

    ThreadId thread() {
        return new ThreadId(thread);
    }

    /** The comment that opened the exchange this one belongs to: the one it replies to, or itself. */
    CommentId opening() {
        return new CommentId(replyTo == null ? id : replyTo);
    }

    @Override
    public boolean isReply() {
        return replyTo != null;
    }

    @Override
    public boolean isBy(PersonId person) {
        return author.equals(person.value());
    }

    PersonId author() {
        return new PersonId(author);
    }

    String words() {
        return words;
    }

    int version() {
        return version;
    }

    @Override
    public CommentState state() {
        if (hiddenAt != null) return CommentState.HIDDEN;
        return withdrawnAt != null ? CommentState.WITHDRAWN : CommentState.STANDING;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    @Override
    public boolean isAnswered() {
        return answer != null;
    }

    boolean isAnswered(Disposition.Kind kind, String reason) {
        return answer != null && answer.says(kind, reason);
    }

    void answer(Answer given) {
        this.answer = given;
    }

    void sayInstead(String newWords, Instant now) {
        this.words = newWords;
        this.editedAt = now;
    }

    void withdraw(Instant now) {
        this.withdrawnAt = now;
    }

    void bringBack() {
        this.withdrawnAt = null;
    }

    void hide(int rule, String reason, Instant now) {
        this.hiddenAt = now;
        this.hiddenRule = rule;
        this.hiddenReason = reason;
        this.restoredReason = null;
    }

    void restore(String reason) {
        this.hiddenAt = null;
        this.hiddenRule = null;
        this.hiddenReason = null;
        this.restoredReason = reason;
    }
}
