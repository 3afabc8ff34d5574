package org.sederunt.consensus;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.DraftSettled;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;

/** The sectors agree on a guideline, if need be with recorded dissent. Told once per ballot. */
public record GuidelineAgreed(Instant at, UUID subject, UUID ballot, SettledFigures figures, boolean withDissent)
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
        return withDissent ? GuidelineOutcome.AGREED_WITH_DISSENT : GuidelineOutcome.AGREED;
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, ballot);
    }
}
