package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The agenda of a table was written anew. */
public record AgendaSet(Instant at, UUID actor, UUID subject, int items) implements DomainEvent {}
