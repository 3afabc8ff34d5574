package org.sederunt.consensus;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** The rule of a cycle was fixed; {@code sha256} is that of its canonical text. */
public record RuleFixed(Instant at, UUID actor, UUID subject, String sha256) implements DomainEvent {}
