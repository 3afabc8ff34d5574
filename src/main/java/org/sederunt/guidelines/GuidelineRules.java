package org.sederunt.guidelines;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may do what to a guideline, and when; read by the door both to explain and to refuse. */
@Component
class GuidelineRules {

    private static final Set<GuidelineState> WORDS_MAY_CHANGE =
            EnumSet.of(GuidelineState.DRAFTING, GuidelineState.REVIEW);

    private final People people;
    private final Comments comments;
    private final GuidelineThreads threads;
    private final Clock clock;

    GuidelineRules(People people, Comments comments, GuidelineThreads threads, Clock clock) {
        this.people = people;
        this.comments = comments;
        this.threads = threads;
        this.clock = clock;
    }

    Optional<Refusal> forOthersThanModerators(PersonId by) {
        return people.has(by, Role.MODERATOR)
                ? Optional.empty()
                : Optional.of(Refusal.because("guidelines.refused.notmoderator"));
    }

    Optional<Refusal> toRevise(Guideline guideline, PersonId by) {
        return forOthersThanModerators(by).or(() -> unlessIn(WORDS_MAY_CHANGE, guideline));
    }

    Optional<Refusal> toOpenConsultation(Guideline guideline, boolean hasClauses, PersonId by) {
        return toRevise(guideline, by).or(() -> whereNothingIsWritten(hasClauses));
    }

    Optional<Refusal> toPublishVersion(Guideline guideline, Draft draft, PersonId by) {
        return forOthersThanModerators(by)
                .or(() -> unlessIn(EnumSet.of(GuidelineState.REVIEW), guideline))
                .or(() -> whereNothingIsWritten(!draft.text().clauses().isEmpty()))
                .or(() -> draft.unpublished()
                        ? Optional.empty()
                        : Optional.of(Refusal.because("guidelines.refused.unchanged")));
    }

    /** The electors vote on the latest version, so no draft may say anything else. */
    Optional<Refusal> forBallot(Guideline guideline, Draft draft) {
        return unlessIn(EnumSet.of(GuidelineState.REVIEW), guideline)
                .or(() -> draft.unpublished()
                        ? Optional.of(Refusal.because("guidelines.refused.unpublished"))
                        : Optional.empty())
                .or(() -> whileCommentsWait(guideline));
    }

    Optional<Refusal> toPutToBallot(Guideline guideline, Draft draft, PersonId by) {
        return forOthersThanModerators(by).or(() -> forBallot(guideline, draft));
    }

    Optional<Refusal> toReturnToReview(Guideline guideline, PersonId by) {
        boolean ofTheOffice = people.has(by, Role.MODERATOR) || people.has(by, Role.ADMINISTRATOR);
        return ofTheOffice
                ? unlessIn(EnumSet.of(GuidelineState.BALLOT), guideline)
                : Optional.of(Refusal.because("guidelines.refused.notoffice"));
    }

    Optional<Refusal> toMarkPublished(Guideline guideline, PersonId by) {
        return forOthersThanModerators(by)
                .or(() -> unlessIn(EnumSet.of(GuidelineState.AGREED, GuidelineState.NOT_AGREED), guideline));
    }

    private Optional<Refusal> unlessIn(Set<GuidelineState> allowed, Guideline guideline) {
        GuidelineState now = guideline.stateAt(clock.instant());
        return allowed.contains(now)
                ? Optional.empty()
                : Optional.of(Refusal.because("guidelines.refused.in." + now.name(), details(now, guideline)));
    }

    private static Object[] details(GuidelineState now, Guideline guideline) {
        return now == GuidelineState.CONSULTATION
                ? guideline.consultationUntil().stream().toArray()
                : new Object[0];
    }

    private static Optional<Refusal> whereNothingIsWritten(boolean hasClauses) {
        return hasClauses ? Optional.empty() : Optional.of(Refusal.because("guidelines.refused.noclauses"));
    }

    private Optional<Refusal> whileCommentsWait(Guideline guideline) {
        Collection<ThreadId> all = threads.of(guideline.id());
        int waiting = comments.summaries(all).values().stream()
                .mapToInt(ThreadSummary::waiting)
                .sum();
        return waiting == 0 ? Optional.empty() : Optional.of(Refusal.because("guidelines.refused.unanswered", waiting));
    }
}
