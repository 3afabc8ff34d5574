package org.sederunt.discussion;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** Someone said something; {@code repliedTo} is the author of the comment it replies to. */
public record CommentPosted(
        Instant at,
        UUID actor,
        UUID subject,
        UUID thread,
        @Nullable UUID repliedTo,
        Set<UUID> concerns) implements DomainEvent {}
