package org.sederunt.roundtables;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/**
 * Everything the page of a table shows to anyone; minutes only once they are approved. {@code version} is what a
 * revision has to name.
 */
public record TablePage(
        TableSummary table,
        Venue venue,
        int maxPerOrganisation,
        Instant reserveReleasedAt,
        @Nullable String facilitator,
        List<AgendaItem> agenda,
        @Nullable MinutesPage approvedMinutes,
        int version) {

    public TablePage {
        agenda = List.copyOf(agenda);
    }

    /** What the table was convened with, as it stands now: where a revision begins. */
    public TableOutline outline() {
        var reserved = new EnumMap<Sector, Integer>(Sector.class);
        for (Sector sector : Sector.values())
            reserved.put(sector, table.seats().of(sector).size());
        int open = table.seats().of(null).size();
        return new TableOutline(
                table.title(),
                table.theme(),
                table.when().from(),
                table.when().until(),
                venue,
                new Seating(reserved, open, maxPerOrganisation, reserveReleasedAt));
    }

    public Optional<MinutesPage> minutes() {
        return Optional.ofNullable(approvedMinutes);
    }
}
