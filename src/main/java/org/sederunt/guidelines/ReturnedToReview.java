package org.sederunt.guidelines;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A guideline has come back from its ballot without a result that stands. */
public record ReturnedToReview(Instant at, UUID actor, UUID subject) implements DomainEvent {}
