package org.sederunt.guidelines;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.cycles.CycleId;
import org.sederunt.discussion.ThreadId;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Slug;

/** One guideline on its way from draft to edition; its clauses point to it. */
@Entity
@Table(name = "guideline")
class Guideline {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "slug")
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private GuidelineState state = GuidelineState.DRAFTING;

    @Column(name = "stage_since")
    private Instant stageSince;

    @Embedded
    private DraftHead head;

    @Column(name = "drafted_by")
    private UUID draftedBy;

    @Column(name = "latest_version")
    private int latestVersion;

    @Column(name = "whole_thread_id")
    private @Nullable UUID wholeThreadId;

    @Column(name = "consultation_until")
    private @Nullable Instant consultationUntil;

    @Column(name = "closing_told")
    private boolean closingTold;

    @Column(name = "ballot_id")
    private @Nullable UUID ballotId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable GuidelineOutcome outcome;

    @Column(name = "figures")
    private @Nullable String figures;

    @Column(name = "submission")
    private UUID submission;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Guideline() {}

    Guideline(GuidelineId id, CycleId cycle, Slug slug, UUID submission, DraftHead head) {
        this.id = id.value();
        this.cycleId = cycle.value();
        this.slug = slug.value();
        this.submission = submission;
        this.head = head;
        this.draftedBy = head.savedBy().value();
        this.stageSince = head.savedAt();
    }

    /** The state by the clock: a consultation whose time is over is in review, whether or not anybody has noticed. */
    GuidelineState stateAt(Instant now) {
        boolean overByTheClock =
                state == GuidelineState.CONSULTATION && consultationUntil != null && !now.isBefore(consultationUntil);
        return overByTheClock ? GuidelineState.REVIEW : state;
    }

    void openForComment(Instant until, Instant now) {
        enter(GuidelineState.CONSULTATION, now);
        consultationUntil = until;
        closingTold = false;
    }

    void talkAboutIn(ThreadId wholeText) {
        wholeThreadId = wholeText.value();
    }

    int nextVersion() {
        return ++latestVersion;
    }

    void putToBallot(BallotId ballot, Instant now) {
        enter(GuidelineState.BALLOT, now);
        ballotId = ballot.value();
        outcome = null;
        figures = null;
    }

    void returnToReview(Instant now) {
        enter(GuidelineState.REVIEW, now);
        outcome = null;
        figures = null;
    }

    void settle(GuidelineOutcome as, String figuresAsJson, Instant now) {
        if (as.state() != state) enter(as.state(), now);
        outcome = as;
        figures = figuresAsJson;
    }

    void markPublished(Instant now) {
        enter(GuidelineState.PUBLISHED, now);
    }

    private void enter(GuidelineState next, Instant now) {
        state = next;
        stageSince = now;
    }

    DraftHead head() {
        return head;
    }

    GuidelineId id() {
        return new GuidelineId(id);
    }

    Slug slug() {
        return new Slug(slug);
    }

    PersonId draftedBy() {
        return new PersonId(draftedBy);
    }

    int latestVersion() {
        return latestVersion;
    }

    Optional<ThreadId> wholeThread() {
        return Optional.ofNullable(wholeThreadId).map(ThreadId::new);
    }

    Optional<Instant> consultationUntil() {
        return Optional.ofNullable(consultationUntil);
    }
}
