package org.sederunt.moderation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A moderator found nothing against a comment that {@code reporters} had reported. */
public record ContentLeft(Instant at, UUID actor, UUID subject, UUID thread, Set<UUID> reporters, Set<UUID> concerns)
        implements DomainEvent {}
