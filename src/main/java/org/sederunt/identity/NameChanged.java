package org.sederunt.identity;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A person goes by another public name; neither name is in the event. */
public record NameChanged(Instant at, UUID actor, UUID subject) implements DomainEvent {}
