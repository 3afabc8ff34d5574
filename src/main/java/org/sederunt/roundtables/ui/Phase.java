package org.sederunt.roundtables.ui;

import java.time.Instant;
import org.sederunt.roundtables.TablePage;

/** How a free seat of a table is to be read: kept for its sector, open to all, or left empty when the table began. */
enum Phase {
    RESERVED("roundtables.key.open", "roundtables.seat.open"),
    RELEASED("roundtables.key.open", "roundtables.seat.open"),
    BEGUN("roundtables.key.empty", "roundtables.seat.empty");

    private final String key;
    private final String seat;

    Phase(String key, String seat) {
        this.key = key;
        this.seat = seat;
    }

    static Phase of(TablePage page, Instant now) {
        if (!page.table().isComingAt(now)) return BEGUN;
        return now.isBefore(page.reserveReleasedAt()) ? RESERVED : RELEASED;
    }

    /** The message key of what a dashed seat means. */
    String key() {
        return key;
    }

    /** The message key of one such seat. */
    String seat() {
        return seat;
    }
}
