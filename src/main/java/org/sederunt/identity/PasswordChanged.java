package org.sederunt.identity;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A person chose another password; nothing of it is in the event. */
public record PasswordChanged(Instant at, UUID actor, UUID subject) implements DomainEvent {}
