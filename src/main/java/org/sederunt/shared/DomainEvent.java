package org.sederunt.shared;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened here and stays true; every one is kept in the audit trail and told to open pages. */
public interface DomainEvent {

    Instant at();

    /** The person who did it, or null when the clock did. */
    @Nullable
    UUID actor();

    /** The thing it happened to. */
    UUID subject();

    /** Everything whose open pages show something else after it. */
    default Set<UUID> concerns() {
        return Set.of(subject());
    }
}
