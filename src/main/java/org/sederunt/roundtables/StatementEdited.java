package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A statement was put into other words, or into the mouth of another, before the minutes were approved. */
public record StatementEdited(Instant at, UUID actor, UUID subject, UUID statement) implements DomainEvent {}
