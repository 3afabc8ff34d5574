package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The minutes of a table are final and public. */
public record MinutesApproved(Instant at, UUID actor, UUID subject, long statements) implements DomainEvent {}
