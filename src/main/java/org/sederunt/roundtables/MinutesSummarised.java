package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The summary of a table's minutes was written anew. */
public record MinutesSummarised(Instant at, UUID actor, UUID subject) implements DomainEvent {}
