package org.sederunt.roundtables;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.OpenMatters;
import org.springframework.stereotype.Component;

/** Coming tables that still have free seats. */
@Component
class TablesOpenNow implements OpenMatters {

    private static final int MOST = 50;

    private final TableListing tables;

    TablesOpenNow(TableListing tables) {
        this.tables = tables;
    }

    @Override
    public List<OpenMatter> openNow(@Nullable UUID reader) {
        return tables.upcoming(MOST).stream()
                .filter(table -> table.seats().free() > 0)
                .map(TablesOpenNow::matter)
                .toList();
    }

    private static OpenMatter matter(TableSummary table) {
        return new OpenMatter(
                "table",
                table.title(),
                "roundtables.open.explanation",
                table.when().from(),
                table.seats().free(),
                "roundtables.open.seatsfree",
                "tables/" + table.slug(),
                null);
    }
}
