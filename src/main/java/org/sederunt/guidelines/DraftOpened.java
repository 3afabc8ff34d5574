package org.sederunt.guidelines;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A moderator has begun to draft a guideline. */
public record DraftOpened(Instant at, UUID actor, UUID subject) implements DomainEvent {}
