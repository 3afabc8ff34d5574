package org.sederunt.guidelines;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A version of a guideline is before the electors. */
public record PutToBallot(Instant at, UUID actor, UUID subject, UUID ballot, int version) implements DomainEvent {}
