package org.sederunt.discussion;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The office answered a comment of {@code author}, or changed its answer if {@code again}. */
public record CommentAnswered(
        Instant at,
        UUID actor,
        UUID subject,
        UUID thread,
        UUID author,
        Disposition.Kind kind,
        boolean again,
        Set<UUID> concerns)
        implements DomainEvent {}
