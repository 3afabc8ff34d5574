package org.sederunt.publishing;

import java.time.Instant;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.shared.Slug;

/**
 * A published text with its result; it never changes.
 *
 * @param version the version of the guideline that was voted on
 * @param canonical its canonical text: one line per clause, number, tab, text, each ended by LF
 * @param sha256 of {@code canonical} in UTF-8, 64 hexadecimal digits
 * @param closedAt when the ballot closed
 * @param settledAt when no objection was open any more
 */
public record Edition(
        EditionId id,
        Slug slug,
        GuidelineId guideline,
        String title,
        String summary,
        GuidelineOutcome outcome,
        int version,
        String canonical,
        String sha256,
        EditionContent content,
        Instant closedAt,
        Instant settledAt,
        Instant publishedAt) {

    EditionSummary outline() {
        return new EditionSummary(id, slug, title, summary, outcome, publishedAt, content.figures());
    }
}
