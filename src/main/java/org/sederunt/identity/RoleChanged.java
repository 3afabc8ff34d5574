package org.sederunt.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;

/** A role of the office was given to a person or taken back. */
public record RoleChanged(Instant at, @Nullable UUID actor, UUID subject, Role role, boolean given)
        implements DomainEvent {}
