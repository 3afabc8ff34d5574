package org.sederunt.consensus;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.DraftSettled;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;

/**
 * The sectors do not agree on a guideline, or, if {@code wantsRecirculation}, nobody put the question again in time although a substantial
 * objection stood. Told once per ballot.
 */
public record GuidelineNotAgreed(
        Instant at, UUID subject, UUID ballot, SettledFigures figures, boolean wantsRecirculation)
        implements DraftSettled {

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    @Override
    public GuidelineId guideline() {
        return new GuidelineId(subject);
    }

    @Override
    public GuidelineOutcome outcome() {
        return GuidelineOutcome.NOT_AGREED;
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, ballot);
    }
}
