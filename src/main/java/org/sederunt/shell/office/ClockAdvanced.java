package org.sederunt.shell.office;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** An administrator moved the clock of the demonstration forward by so many seconds; {@code at} is the moment before. */
record ClockAdvanced(Instant at, UUID actor, UUID subject, long seconds) implements DomainEvent {}
