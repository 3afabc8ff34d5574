package org.sederunt.guidelines;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Slug;

/**
 * A guideline as a list tells it.
 *
 * @param title of the latest version, or of the draft where none is published
 * @param version the number of the latest version, 0 where none is published
 * @param consultationUntil the end of the last consultation, past or to come
 * @param comments how many comments there are on all its parts
 * @param spoke the sectors that have commented
 */
public record GuidelineSummary(
        GuidelineId id,
        Slug slug,
        GuidelineState state,
        Instant stageSince,
        String title,
        String summary,
        int version,
        @Nullable Instant consultationUntil,
        @Nullable GuidelineOutcome outcome,
        @Nullable SettledFigures figures,
        int comments,
        Set<Sector> spoke) {

    GuidelineSummary with(int allComments, Set<Sector> sectors) {
        return new GuidelineSummary(
                id,
                slug,
                state,
                stageSince,
                title,
                summary,
                version,
                consultationUntil,
                outcome,
                figures,
                allComments,
                Set.copyOf(sectors));
    }
}
