package org.sederunt.consensus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.OpenMatters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ballots that are open now, and whether the reader has still to vote in them. */
@Component
class BallotsOpenNow implements OpenMatters {

    private static final int MOST = 50;

    private final Guidelines guidelines;
    private final DecisionRegister register;
    private final Ballots ballots;
    private final OfficeTime time;

    BallotsOpenNow(Guidelines guidelines, DecisionRegister register, Ballots ballots, OfficeTime time) {
        this.guidelines = guidelines;
        this.register = register;
        this.ballots = ballots;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenMatter> openNow(@Nullable UUID reader) {
        Instant now = time.now();
        Map<GuidelineId, DecisionRow> open = register.openAt(now, MOST);
        if (open.isEmpty()) return List.of();
        Set<BallotId> awaiting = reader == null ? Set.of() : awaiting(open, new PersonId(reader));
        Map<GuidelineId, GuidelineSummary> about = guidelines.summaries(open.keySet());
        List<OpenMatter> matters = new ArrayList<>();
        for (DecisionRow row : open.values()) {
            GuidelineSummary guideline = about.get(row.question().guideline());
            if (guideline != null) matters.add(matter(guideline, row.question(), awaiting, reader != null));
        }
        return matters;
    }

    private Set<BallotId> awaiting(Map<GuidelineId, DecisionRow> open, PersonId reader) {
        List<BallotId> ids =
                open.values().stream().map(row -> row.question().ballot()).toList();
        return new HashSet<>(ballots.awaiting(ids, reader));
    }

    private OpenMatter matter(GuidelineSummary guideline, Question question, Set<BallotId> awaiting, boolean signedIn) {
        Instant closes = question.window().until();
        return new OpenMatter(
                "ballot",
                guideline.title(),
                "consensus.open.until",
                closes,
                time.daysUntil(closes),
                "consensus.open.daysleft",
                signedIn ? BallotLinks.to(guideline.slug()) : BallotLinks.publicOf(guideline.slug()),
                awaiting.contains(question.ballot()) ? "consensus.open.asks" : null);
    }
}
