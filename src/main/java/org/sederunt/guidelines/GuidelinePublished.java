package org.sederunt.guidelines;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The edition of a guideline that was decided is public. */
public record GuidelinePublished(Instant at, UUID actor, UUID subject) implements DomainEvent {}
