package org.sederunt.moderation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A moderator hid a comment of {@code author}; {@code reporters} had reported it. */
public record ContentHidden(
        Instant at,
        UUID actor,
        UUID subject,
        UUID author,
        UUID thread,
        int houseRule,
        Ruling.Detection detection,
        Set<UUID> reporters,
        Set<UUID> concerns)
        implements DomainEvent {}
