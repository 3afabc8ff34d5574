package org.sederunt.guidelines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.cycles.CycleId;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.sederunt.shared.Slug;

/**
 * All that a page tells of a guideline that has been published in at least one version.
 *
 * @param state by the clock, at the moment of asking
 * @param stageSince when the stage was entered, except a review that a closing consultation began
 * @param text the latest version
 * @param wholeText the thread on the text as a whole
 * @param everyThread all threads on the guideline, those on clauses removed since included
 * @param consultationUntil the end of the last consultation, past or to come
 * @param ballot the last ballot, if there was one
 * @param outcome of the last ballot, once it is counted and unless the guideline came back to review
 * @param figures of the last ballot, as far as they may be told
 */
public record GuidelinePage(
        GuidelineId id,
        Slug slug,
        CycleId cycle,
        GuidelineState state,
        Instant stageSince,
        VersionText text,
        ThreadId wholeText,
        List<ThreadId> everyThread,
        Instant consultationUntil,
        @Nullable BallotId ballot,
        @Nullable GuidelineOutcome outcome,
        @Nullable SettledFigures figures) {

    public GuidelinePage {
        everyThread = List.copyOf(everyThread);
    }

    public String title() {
        return text.title();
    }

    /** The threads on the clauses of the latest version, in order, then the one on the whole text. */
    public List<ThreadId> threads() {
        List<ThreadId> all = new ArrayList<>();
        text.clauses().stream()
                .map(VersionClause::thread)
                .filter(Objects::nonNull)
                .forEach(all::add);
        all.add(wholeText);
        return all;
    }

    /** The number, in the latest version, of the clause that {@code thread} is on. */
    public Optional<Integer> numberOf(ThreadId thread) {
        return text.clauses().stream()
                .filter(clause -> thread.equals(clause.thread()))
                .map(VersionClause::number)
                .findFirst();
    }
}
