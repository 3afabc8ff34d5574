package org.sederunt.cycles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;

/** What is kept about one stage of a cycle. */
@Embeddable
class StageRecord {

    @Column(name = "planned_from")
    private @Nullable LocalDate plannedFrom;

    @Column(name = "planned_until")
    private @Nullable LocalDate plannedUntil;

    @Column(name = "entered_at")
    private @Nullable Instant enteredAt;

    @Column(name = "entered_by")
    private @Nullable UUID enteredBy;

    @Column(name = "override_reason")
    private @Nullable String overrideReason;

    void plan(StagePlan plan) {
        this.plannedFrom = plan.from();
        this.plannedUntil = plan.until();
    }

    void enter(@Nullable String reason, Instant at, PersonId by) {
        this.enteredAt = at;
        this.enteredBy = by.value();
        this.overrideReason = reason;
    }

    boolean isEmpty() {
        return plannedFrom == null && plannedUntil == null && enteredAt == null;
    }

    StageState state(Stage stage) {
        PersonId by = enteredBy == null ? null : new PersonId(enteredBy);
        return new StageState(stage, plannedFrom, plannedUntil, enteredAt, by, overrideReason);
    }
}
