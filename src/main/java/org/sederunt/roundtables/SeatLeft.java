package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A person has no seat at the table any more. */
public record SeatLeft(Instant at, UUID actor, UUID subject, UUID person) implements DomainEvent {}
