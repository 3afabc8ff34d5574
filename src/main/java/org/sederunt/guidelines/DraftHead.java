package org.sederunt.guidelines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.sederunt.identity.PersonId;

/** The words above the clauses of a draft, and which revision the draft is at; each saving makes the next. */
@Embeddable
class DraftHead {

    @Column(name = "draft_revision")
    private int revision;

    @Column(name = "title")
    private String title;

    @Column(name = "summary")
    private String summary;

    @Column(name = "saved_by")
    private UUID savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "heading_revision")
    private int headingRevision;

    @Column(name = "heading_by")
    private UUID headingBy;

    @Column(name = "heading_at")
    private Instant headingAt;

    @Column(name = "order_revision")
    private int orderRevision;

    @SuppressWarnings("NullAway.Init")
    protected DraftHead() {}

    DraftHead(String title, String summary, Saving first) {
        this.revision = first.revision();
        this.title = title;
        this.summary = summary;
        this.savedBy = first.by().value();
        this.savedAt = first.at();
        this.headingRevision = first.revision();
        this.headingBy = first.by().value();
        this.headingAt = first.at();
        this.orderRevision = first.revision();
    }

    void save(String newTitle, String newSummary, Saving saving) {
        if (!newTitle.equals(title) || !newSummary.equals(summary)) {
            title = newTitle;
            summary = newSummary;
            headingRevision = saving.revision();
            headingBy = saving.by().value();
            headingAt = saving.at();
        }
        revision = saving.revision();
        savedBy = saving.by().value();
        savedAt = saving.at();
    }

    void reorder(Saving saving) {
        orderRevision = saving.revision();
    }

    Saving next(PersonId by, Instant now) {
        return new Saving(revision + 1, by, now);
    }

    int revision() {
        return revision;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    PersonId savedBy() {
        return new PersonId(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }

    /** The revision at which clauses last changed places. */
    int orderRevision() {
        return orderRevision;
    }

    /** When, by whom and at which revision title or summary were last changed. */
    Saving heading() {
        return new Saving(headingRevision, new PersonId(headingBy), headingAt);
    }
}
