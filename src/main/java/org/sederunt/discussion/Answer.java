package org.sederunt.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sederunt.identity.PersonId;

/** The office's answer as it stands with the comment. */
@Embeddable
class Answer {

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    private Disposition.Kind kind;

    @Column(name = "answer_reason")
    private String reason;

    @Column(name = "answered_by")
    private UUID by;

    @Column(name = "answered_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(Disposition.Kind kind, String reason, PersonId by, Instant at) {
        this.kind = kind;
        this.reason = reason;
        this.by = by.value();
        this.at = at;
    }

    boolean says(Disposition.Kind otherKind, String otherReason) {
        return kind == otherKind && reason.equals(otherReason);
    }
}
