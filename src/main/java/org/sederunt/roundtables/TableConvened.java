package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A table was convened; people can take seats. */
public record TableConvened(Instant at, UUID actor, UUID subject) implements DomainEvent {}
