package org.sederunt.cycles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a stage is meant to begin and end, each day included; null where it is not yet said. */
public record StagePlan(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Nothing said yet. */
    public static final StagePlan OPEN = new StagePlan(null, null);
}
