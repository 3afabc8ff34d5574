package org.sederunt.roundtables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hat;
import org.sederunt.stakeholders.OrganisationId;

/** All seats of a table in the order in which they stand: reserved ones by sector, then the open pool. */
public record SeatPlan(List<Seat> seats) {

    public SeatPlan {
        seats = List.copyOf(seats);
    }

    public int total() {
        return seats.size();
    }

    public int taken() {
        return total() - free();
    }

    public int free() {
        return count(seats);
    }

    /** The seats kept for {@code sector}, or the open pool for null. */
    public List<Seat> of(@Nullable Sector sector) {
        return seats.stream().filter(seat -> seat.reservedFor() == sector).toList();
    }

    /** How many seats kept for {@code sector}, or of the open pool for null, are free. */
    public int freeOf(@Nullable Sector sector) {
        return count(of(sector));
    }

    /** The sectors that still have free seats of their own. */
    public List<Sector> sectorsWithFreeSeats() {
        return Arrays.stream(Sector.values())
                .filter(sector -> freeOf(sector) > 0)
                .toList();
    }

    /** How many seats someone of {@code sector} (null: of none) may take, once the reserve is {@code released} any. */
    public int freeFor(@Nullable Sector sector, boolean released) {
        if (released) return free();
        return freeOf(null) + (sector == null ? 0 : freeOf(sector));
    }

    public Optional<Seat> heldBy(PersonId person) {
        return seats.stream().filter(seat -> seat.isHeldBy(person)).findFirst();
    }

    /** How many people sit for {@code organisation}. */
    public long heldFor(OrganisationId organisation) {
        return hats().stream()
                .filter(hat -> organisation.equals(hat.organisation()))
                .count();
    }

    /** Everyone who has a seat, in the order of the seats. */
    public List<Hat> hats() {
        return seats.stream()
                .flatMap(seat -> Optional.ofNullable(seat.holder()).stream())
                .toList();
    }

    private static int count(List<Seat> among) {
        return (int) among.stream().filter(Seat::isFree).count();
    }
}
