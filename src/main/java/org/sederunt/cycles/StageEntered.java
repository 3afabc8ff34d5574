package org.sederunt.cycles;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A cycle entered a stage, on its evidence or, if {@code overridden}, for a published reason. */
public record StageEntered(Instant at, UUID actor, UUID subject, Stage stage, boolean overridden)
        implements DomainEvent {

    @Override
    public Set<UUID> concerns() {
        return Set.of(subject, Cycles.CURRENT);
    }
}
