package org.sederunt.cycles;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/**
 * A stage of a cycle as it stands: planned from and until (days, included), entered when and by whom, and the published reason where
 * it was entered without its evidence.
 */
public record StageState(
        Stage stage,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable Instant enteredAt,
        @Nullable PersonId enteredBy,
        @Nullable String overrideReason) {

    public boolean isEntered() {
        return enteredAt != null;
    }
}
