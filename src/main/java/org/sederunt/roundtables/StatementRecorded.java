package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** Something said at a table is kept. */
public record StatementRecorded(Instant at, UUID actor, UUID subject, UUID statement) implements DomainEvent {}
