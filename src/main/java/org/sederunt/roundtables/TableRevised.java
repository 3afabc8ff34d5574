package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** Time, place, seats or words of a table were changed. */
public record TableRevised(Instant at, UUID actor, UUID subject) implements DomainEvent {}
