package org.sederunt.guidelines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** The time of a consultation is over; told once, the state itself follows the clock. */
public record ConsultationClosed(Instant at, @Nullable UUID actor, UUID subject) implements DomainEvent {}
