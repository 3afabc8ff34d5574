package org.sederunt.guidelines;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.DomainEvent;

/** Another version of a guideline stands for everybody to read. */
public record VersionPublished(Instant at, UUID actor, UUID subject, int version, String sha256)
        implements DomainEvent {}
