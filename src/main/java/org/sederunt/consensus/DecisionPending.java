package org.sederunt.consensus;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.DraftSettled;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;

/** A ballot has been counted and objections are open: nothing is settled yet. */
public record DecisionPending(Instant at, UUID subject, UUID ballot, SettledFigures figures) implements DraftSettled {

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
        return GuidelineOutcome.PENDING;
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, ballot);
    }
}
