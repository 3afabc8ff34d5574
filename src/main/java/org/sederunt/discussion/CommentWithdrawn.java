package org.sederunt.discussion;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** Someone took back what they said. */
public record CommentWithdrawn(Instant at, UUID actor, UUID subject, UUID thread, Set<UUID> concerns)
        implements DomainEvent {}
