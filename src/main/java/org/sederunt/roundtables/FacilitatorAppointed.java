package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A person runs the table from now on. */
public record FacilitatorAppointed(Instant at, UUID actor, UUID subject, UUID facilitator) implements DomainEvent {}
