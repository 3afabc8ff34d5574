package org.sederunt.roundtables;

import java.time.Instant;
import org.sederunt.shared.Slug;
import org.sederunt.shared.Window;

/** A table as it stands in lists; the place is empty where it meets on line only. */
public record TableSummary(
        TableId id,
        Slug slug,
        String title,
        String theme,
        Window when,
        String place,
        boolean online,
        SeatPlan seats,
        boolean minutesApproved) {

    TableSummary seating(SeatPlan people) {
        return new TableSummary(id, slug, title, theme, when, place, online, people, minutesApproved);
    }

    /** Whether people can still take and leave seats at {@code now}, as far as time decides. */
    public boolean isComingAt(Instant now) {
        return now.isBefore(when.from());
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(when.until());
    }
}
