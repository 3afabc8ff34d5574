package org.sederunt.roundtables;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** How an agenda item is stored: its time as minutes since midnight, which no time zone can move. */
@Embeddable
record AgendaLine(
        @Column(name = "begins_minute") int beginsMinute,
        @Column(name = "title") String title,
        @Column(name = "note") String note) {

    private static final int MINUTES = 60;

    static AgendaLine of(AgendaItem item) {
        return new AgendaLine(item.begins().getHour() * MINUTES + item.begins().getMinute(), item.title(), item.note());
    }

    AgendaItem item() {
        return new AgendaItem(timeOf(beginsMinute), title, note);
    }

    static LocalTime timeOf(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }
}
