package org.sederunt.publishing;

import java.time.Duration;
import java.time.Instant;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.shared.Slug;

/** A settled result that is not published yet. */
public record Publishable(
        GuidelineId guideline, Slug slug, String title, String summary, GuidelineOutcome outcome, Instant settledAt) {

    /** Every result is published within so long of being settled. */
    public static final Duration IN_TIME = Duration.ofDays(14);

    /** By when it has to be published. */
    public Instant due() {
        return settledAt.plus(IN_TIME);
    }
}
