package org.sederunt.uikit.drawings;

import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** One seat and the words for it, as in "Reserved for Media, free". Who sits for a public body has no sector. */
public record SeatMark(SeatState state, @Nullable Sector sector, String words) {

    public SeatMark {
        if (state == SeatState.RESERVED && sector == null) {
            throw new IllegalArgumentException("A reserved seat is reserved for a sector");
        }
    }

    public static SeatMark facilitator(String words) {
        return new SeatMark(SeatState.FACILITATOR, null, words);
    }

    public static SeatMark taken(@Nullable Sector sector, String words) {
        return new SeatMark(SeatState.TAKEN, sector, words);
    }

    public static SeatMark reserved(Sector sector, String words) {
        return new SeatMark(SeatState.RESERVED, sector, words);
    }

    public static SeatMark open(String words) {
        return new SeatMark(SeatState.OPEN, null, words);
    }

    public static SeatMark yours(@Nullable Sector sector, String words) {
        return new SeatMark(SeatState.YOU, sector, words);
    }

    boolean isForAnyone() {
        return state != SeatState.FACILITATOR;
    }

    /** The colour of the sector, or ink for whoever has none. */
    String colour() {
        return sector == null ? Palette.LIGHT.ink() : Palette.LIGHT.fill(sector);
    }
}
