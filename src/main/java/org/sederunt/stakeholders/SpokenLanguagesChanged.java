package org.sederunt.stakeholders;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A participant speaks other languages than they had said. */
public record SpokenLanguagesChanged(Instant at, UUID actor, UUID subject) implements DomainEvent {}
