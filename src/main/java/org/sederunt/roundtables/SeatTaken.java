package org.sederunt.roundtables;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.DomainEvent;
import org.sederunt.shared.Sector;

/** A person has a seat at the table, under this hat. */
public record SeatTaken(
        Instant at,
        UUID actor,
        UUID subject,
        @Nullable UUID organisation,
        @Nullable Sector sector) implements DomainEvent {}
