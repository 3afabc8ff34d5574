package org.sederunt.discussion;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** Someone said something in other words. */
public record CommentEdited(Instant at, UUID actor, UUID subject, UUID thread, Set<UUID> concerns)
        implements DomainEvent {}
