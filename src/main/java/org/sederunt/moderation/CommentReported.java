package org.sederunt.moderation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** Someone finds that a comment breaks a house rule, or the law. */
public record CommentReported(
        Instant at,
        UUID actor,
        UUID subject,
        UUID caseId,
        @Nullable Integer houseRule,
        Set<UUID> concerns) implements DomainEvent {}
