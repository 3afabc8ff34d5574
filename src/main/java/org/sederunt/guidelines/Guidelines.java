package org.sederunt.guidelines;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.ballots.BallotId;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.ThreadId;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Slug;
import org.sederunt.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to guidelines: drafting, versions, consultation, and the way to the ballot and back. */
@Service
public class Guidelines {

    private final GuidelineRepository guidelines;
    private final ClauseRepository clauses;
    private final GuidelineRules rules;
    private final DraftOpening opening;
    private final DraftEditing editing;
    private final DraftReading drafts;
    private final Consulting consulting;
    private final GuidelineReading reading;
    private final GuidelineIndex index;
    private final GuidelineThreads threads;
    private final Versions versions;
    private final Dispositions dispositions;
    private final Steps steps;
    private final LaterStages later;
    private final Clock clock;

    Guidelines(
            GuidelineRepository guidelines,
            ClauseRepository clauses,
            GuidelineRules rules,
            DraftOpening opening,
            DraftEditing editing,
            DraftReading drafts,
            Consulting consulting,
            GuidelineReading reading,
            GuidelineIndex index,
            GuidelineThreads threads,
            Versions versions,
            Dispositions dispositions,
            Steps steps,
            LaterStages later,
            Clock clock) {
        this.guidelines = guidelines;
        this.clauses = clauses;
        this.rules = rules;
        this.opening = opening;
        this.editing = editing;
        this.drafts = drafts;
        this.consulting = consulting;
        this.reading = reading;
        this.index = index;
        this.threads = threads;
        this.versions = versions;
        this.dispositions = dispositions;
        this.steps = steps;
        this.later = later;
        this.clock = clock;
    }

    /** Why {@code by} may not begin a draft now, if so: moderators may, once a cycle is open. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToDraft(PersonId by) {
        return rules.forOthersThanModerators(by).or(opening::refusalWithoutCycle);
    }

    /** Begins a draft without clauses in the current cycle; throws {@link GuidelineRefused} or {@link InputRefused}. */
    @Act
    public GuidelineId draft(NewDraft wanted, PersonId by) {
        GuidelineRefused.throwIf(rules.forOthersThanModerators(by));
        return opening.open(wanted, by);
    }

    /** Why {@code by} may not change the words of the draft now, if so: moderators may while it is drafted or in review. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToRevise(GuidelineId id, PersonId by) {
        return rules.toRevise(get(id), by);
    }

    /**
     * Saves the words of a draft and returns the revision they now are. Throws {@link DraftMoved} when somebody else saved
     * other words since {@code text.revision()}, and {@link GuidelineRefused} or {@link InputRefused}; then nothing is saved.
     */
    @Act
    public int revise(GuidelineId id, DraftText text, PersonId by) {
        Guideline guideline = lock(id);
        GuidelineRefused.throwIf(rules.toRevise(guideline, by));
        return editing.revise(guideline, text, by);
    }

    /** The draft, whatever its state; throws {@link GuidelineRefused} for others than moderators. */
    @Transactional(readOnly = true)
    public Optional<Draft> draftOf(Slug slug, PersonId by) {
        GuidelineRefused.throwIf(rules.forOthersThanModerators(by));
        return guidelines.findBySlug(slug.value()).map(drafts::draft);
    }

    /** Like {@link #draftOf(Slug, PersonId)}, by key. */
    @Transactional(readOnly = true)
    public Draft draftOf(GuidelineId id, PersonId by) {
        GuidelineRefused.throwIf(rules.forOthersThanModerators(by));
        return drafts.draft(get(id));
    }

    /** Why drafts are not for {@code by} to see, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToSeeDrafts(PersonId by) {
        return rules.forOthersThanModerators(by);
    }

    /** Why {@code by} may not open the guideline for comment now, if so: moderators may, from a draft or from review. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToOpenConsultation(GuidelineId id, PersonId by) {
        Guideline guideline = get(id);
        return rules.toOpenConsultation(guideline, drafts.hasClauses(guideline), by);
    }

    /**
     * Publishes the draft, if it says something new, and opens it for comment until {@code until}, which has to lie ahead.
     * Throws {@link GuidelineRefused}, or {@link InputRefused} about {@code until}.
     */
    @Act
    public void openConsultation(GuidelineId id, Instant until, PersonId by) {
        Guideline guideline = lock(id);
        List<Clause> stored = clauses.allOf(id.value());
        GuidelineRefused.throwIf(
                rules.toOpenConsultation(guideline, stored.stream().anyMatch(Clause::stands), by));
        if (!until.isAfter(clock.instant())) {
            throw new InputRefused("until", Refusal.because("guidelines.refused.endpast"));
        }
        consulting.open(guideline, stored, until, by);
    }

    /** Why {@code by} may not publish the draft as the next version now, if so: moderators may in review, if it says something new. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToPublishVersion(GuidelineId id, PersonId by) {
        Guideline guideline = get(id);
        return rules.toPublishVersion(guideline, drafts.draft(guideline), by);
    }

    /** Publishes the draft as the next version, without opening it for comment; throws {@link GuidelineRefused}. */
    @Act
    public void publishVersion(GuidelineId id, PersonId by) {
        Guideline guideline = lock(id);
        List<Clause> stored = clauses.allOf(id.value());
        GuidelineRefused.throwIf(rules.toPublishVersion(guideline, drafts.draft(guideline, stored), by));
        consulting.publish(guideline, stored, by);
    }

    /** Why no ballot can be opened on the guideline now, if so: it has to be in review, all of it published, every comment answered. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalForBallot(GuidelineId id) {
        Guideline guideline = get(id);
        return rules.forBallot(guideline, drafts.draft(guideline));
    }

    /** Why {@code by} cannot put the guideline to a ballot now, if so: like {@link #refusalForBallot}, and for moderators only. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToPutToBallot(GuidelineId id, PersonId by) {
        Guideline guideline = get(id);
        return rules.toPutToBallot(guideline, drafts.draft(guideline), by);
    }

    /** The top-level comments, neither hidden nor withdrawn, that wait for an answer of the office, on all parts of the text. */
    @Transactional(readOnly = true)
    public List<CommentView> unanswered(GuidelineId id) {
        return dispositions.unanswered(threads.of(id));
    }

    /** Puts the latest version before the electors of {@code ballot}; from now on its wording stands. Throws {@link GuidelineRefused}. */
    @Act
    public void putToBallot(GuidelineId id, BallotId ballot, PersonId by) {
        Guideline guideline = lock(id);
        GuidelineRefused.throwIf(rules.toPutToBallot(guideline, drafts.draft(guideline), by));
        later.putToBallot(guideline, ballot, by);
    }

    /** Why the guideline cannot come back from its ballot, if so: it has to be in ballot, and {@code by} of the office. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToReturnToReview(GuidelineId id, PersonId by) {
        return rules.toReturnToReview(get(id), by);
    }

    /** Takes the guideline back into review, without a result that stands; throws {@link GuidelineRefused}. */
    @Act
    public void returnToReview(GuidelineId id, PersonId by) {
        Guideline guideline = lock(id);
        GuidelineRefused.throwIf(rules.toReturnToReview(guideline, by));
        later.returnToReview(guideline, by);
    }

    /** Why the guideline cannot be marked as published, if so: it has to be decided, and {@code by} a moderator. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToMarkPublished(GuidelineId id, PersonId by) {
        return rules.toMarkPublished(get(id), by);
    }

    /** Says that the edition of a decided guideline is public; throws {@link GuidelineRefused}. */
    @Act
    public void markPublished(GuidelineId id, PersonId by) {
        Guideline guideline = lock(id);
        GuidelineRefused.throwIf(rules.toMarkPublished(guideline, by));
        later.markPublished(guideline, by);
    }

    /** The guidelines that {@code filter} lets through, what is open first; {@code page} counts from 0. */
    @Transactional(readOnly = true)
    public Page<GuidelineSummary> page(GuidelineFilter filter, int page, int size) {
        return index.page(filter, page, size);
    }

    /** How many guidelines {@code filter} lets through. */
    @Transactional(readOnly = true)
    public long count(GuidelineFilter filter) {
        return index.count(filter);
    }

    /** The first 20 public guidelines in which all of {@code words} stand; none for no words. */
    @Transactional(readOnly = true)
    public List<GuidelineSummary> search(String words) {
        if (Texts.tidy(words).isEmpty()) return List.of();
        return index.page(GuidelineFilter.everyPublicOne().with(words), 0, 20).items();
    }

    /** Those of {@code which} that are public, without their comments, in one query. */
    @Transactional(readOnly = true)
    public Map<GuidelineId, GuidelineSummary> summaries(Collection<GuidelineId> which) {
        return index.of(which);
    }

    /** What everybody may read of a guideline; empty if there is none or it is still a draft. */
    @Transactional(readOnly = true)
    public Optional<GuidelinePage> find(Slug slug) {
        return reading.find(slug);
    }

    /** Like {@link #find(Slug)}, by key. */
    @Transactional(readOnly = true)
    public Optional<GuidelinePage> find(GuidelineId id) {
        return reading.find(id);
    }

    /** The latest version; empty while none is published. */
    @Transactional(readOnly = true)
    public Optional<VersionText> text(GuidelineId id) {
        return versions.latest(id);
    }

    /** Version {@code number}, which counts from 1. */
    @Transactional(readOnly = true)
    public Optional<VersionText> text(GuidelineId id, int number) {
        return versions.numbered(id, number);
    }

    /** When the last consultation closed; empty while one is open or before the first. */
    @Transactional(readOnly = true)
    public Optional<Instant> consultationClosedAt(GuidelineId id) {
        return reading.consultationClosedAt(id);
    }

    /** What has happened to the guideline, oldest first. */
    @Transactional(readOnly = true)
    public List<GuidelineStep> history(GuidelineId id) {
        return steps.of(id);
    }

    /** All threads on the guideline, those on clauses removed since included. */
    @Transactional(readOnly = true)
    public List<ThreadId> threads(GuidelineId id) {
        return threads.of(id);
    }

    /** What each of these threads is about, in one query; those that are not about a guideline are missing. */
    @Transactional(readOnly = true)
    public Map<ThreadId, ThreadPlace> places(Collection<ThreadId> about) {
        return threads.places(about);
    }

    private Guideline get(GuidelineId id) {
        return guidelines.findById(id.value()).orElseThrow();
    }

    private Guideline lock(GuidelineId id) {
        return guidelines.lock(id.value()).orElseThrow();
    }
}
