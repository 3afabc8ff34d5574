package org.sederunt.guidelines;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A moderator has saved other words of a draft; nobody else sees them yet. */
public record DraftRevised(Instant at, UUID actor, UUID subject, int revision) implements DomainEvent {}
