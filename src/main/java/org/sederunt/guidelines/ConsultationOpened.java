package org.sederunt.guidelines;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** A guideline is open for comment until a moment at which it closes by itself. */
public record ConsultationOpened(Instant at, UUID actor, UUID subject, int version, Instant until)
        implements DomainEvent {}
