package org.sederunt.stakeholders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** Organisations whose votes, boards or budgets are controlled by one and the same: one elector per sector. */
@Entity
@Table(name = "control_group")
class ControlGroup {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected ControlGroup() {}

    ControlGroup(Instant madeAt) {
        this.id = Ids.next();
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    Instant madeAt() {
        return madeAt;
    }
}
