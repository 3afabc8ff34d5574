package org.sederunt.roundtables;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;

/**
 * How many seats a table has: reserved ones per sector and a pool open to anyone, at most {@value #MOST} together;
 * how many of them one organisation may take; and from when reserved seats that are still free are open to all.
 */
public record Seating(Map<Sector, Integer> reserved, int open, int maxPerOrganisation, Instant reserveReleasedAt) {

    public static final int MOST = 80;

    public Seating {
        var all = new EnumMap<Sector, Integer>(Sector.class);
        for (Sector sector : Sector.values()) all.put(sector, reserved.getOrDefault(sector, 0));
        reserved = Map.copyOf(all);
    }

    public int reservedFor(Sector sector) {
        return reserved.getOrDefault(sector, 0);
    }

    public int total() {
        return open + reserved.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Throws {@link InputRefused} unless there is at least one seat, none of the numbers is out of range and the
     * release comes before the start.
     */
    void check(Instant startsAt) {
        boolean negative = open < 0 || reserved.values().stream().anyMatch(seats -> seats < 0 || seats > MOST);
        if (negative || open > MOST || total() < 1 || total() > MOST) {
            throw new InputRefused("open", Refusal.because("roundtables.input.seats", MOST));
        }
        if (maxPerOrganisation < 1 || maxPerOrganisation > MOST) {
            throw new InputRefused("maxPerOrganisation", Refusal.because("roundtables.input.perorganisation", MOST));
        }
        if (reserveReleasedAt.isAfter(startsAt)) {
            throw new InputRefused("reserveReleasedAt", Refusal.because("roundtables.input.release"));
        }
    }
}
