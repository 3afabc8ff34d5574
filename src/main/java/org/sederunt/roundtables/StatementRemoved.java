package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A statement was taken out before the minutes were approved. */
public record StatementRemoved(Instant at, UUID actor, UUID subject, UUID statement) implements DomainEvent {}
