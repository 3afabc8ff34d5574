package org.sederunt.uikit.drawings;

import java.util.Locale;

/** What can be said of a seat by looking at it; {@code YOU} is the reader's own. */
public enum SeatState {
    FACILITATOR,
    TAKEN,
    RESERVED,
    OPEN,
    YOU;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
