package org.sederunt.moderation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A moderator let a comment of {@code author} be seen again. */
public record ContentRestored(Instant at, UUID actor, UUID subject, UUID author, UUID thread, Set<UUID> concerns)
        implements DomainEvent {}
