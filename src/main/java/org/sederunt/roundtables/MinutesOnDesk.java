package org.sederunt.roundtables;

import java.time.Clock;
import java.util.List;
import org.sederunt.shared.DeskQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables that are over while their minutes are not approved: the office sees what the cycle waits for. */
@Component
class MinutesOnDesk implements DeskQueue {

    private final TableListing tables;
    private final JdbcClient sql;
    private final Clock clock;

    MinutesOnDesk(TableListing tables, JdbcClient sql, Clock clock) {
        this.tables = tables;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kindKey() {
        return "roundtables.desk.minutes";
    }

    @Override
    public String icon() {
        return "table";
    }

    @Override
    public long waiting() {
        return sql.sql("select count(*) from round_table where ends_at <= :now and minutes_approved_at is null")
                .param("now", Sql.utc(clock.instant()))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Item> first(int limit) {
        return tables.awaitingMinutes(limit).stream()
                .map(table ->
                        new Item(table.title(), table.theme(), table.when().until(), null, "tables/" + table.slug()))
                .toList();
    }
}
