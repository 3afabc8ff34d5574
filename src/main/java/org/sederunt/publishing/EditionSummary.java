package org.sederunt.publishing;

import java.time.Instant;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.shared.Slug;

/** An edition as a list tells it. */
public record EditionSummary(
        EditionId id,
        Slug slug,
        String title,
        String summary,
        GuidelineOutcome outcome,
        Instant publishedAt,
        SettledFigures figures) {}
