package org.sederunt.roundtables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Page;
import org.sederunt.shared.Slug;
import org.sederunt.shared.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of tables with their seats: three statements for a page, however many tables there are. */
@Component
class TableListing {

    private static final String COLUMNS =
            "id, slug, title, theme, starts_at, ends_at, place, on_line, minutes_approved_at";
    private static final String COMING_FIRST =
            " order by ends_at <= :now, case when ends_at > :now then starts_at end, starts_at desc, id";

    private final JdbcClient sql;
    private final SeatRepository seats;
    private final Clock clock;

    TableListing(JdbcClient sql, SeatRepository seats, Clock clock) {
        this.sql = sql;
        this.seats = seats;
        this.clock = clock;
    }

    Page<TableSummary> page(TableFilter filter, int page, int size) {
        Map<String, Object> values = new HashMap<>(Map.of("now", Sql.utc(clock.instant())));
        return page(where(filter, values), values, page, size);
    }

    /** The tables at which {@code person} has a seat. */
    Page<TableSummary> seatedAt(PersonId person, int page, int size) {
        Map<String, Object> values = new HashMap<>(Map.of("now", Sql.utc(clock.instant()), "person", person.value()));
        return page(" where id in (select table_id from table_seat where person_id = :person)", values, page, size);
    }

    private Page<TableSummary> page(String where, Map<String, Object> values, int page, int size) {
        long total = sql.sql("select count(*) from round_table" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.putAll(Map.of("size", size, "before", page * size));
        List<TableSummary> rows = sql.sql("select " + COLUMNS + " from round_table" + where + COMING_FIRST
                        + " limit :size offset :before")
                .params(values)
                .query((row, number) -> row(row))
                .list();
        return new Page<>(withSeats(rows), page, size, total);
    }

    private static String where(TableFilter filter, Map<String, Object> values) {
        var where = new StringBuilder(
                switch (filter.when()) {
                    case ANY -> " where true";
                    case COMING -> " where ends_at > :now";
                    case PAST -> " where ends_at <= :now";
                });
        for (String pattern : Sql.patterns(filter.words())) {
            String word = "word" + values.size();
            where.append(" and concat_ws(' ', title, theme, place) like :").append(word);
            values.put(word, pattern);
        }
        return where.toString();
    }

    /** Tables that have not begun, the next first. */
    List<TableSummary> upcoming(int limit) {
        return withSeats(sql.sql("select " + COLUMNS
                        + " from round_table where starts_at > :now order by starts_at, id limit :limit")
                .param("now", Sql.utc(clock.instant()))
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list());
    }

    /** Tables that have ended and whose minutes are not approved, the oldest first. */
    List<TableSummary> awaitingMinutes(int limit) {
        return withSeats(sql.sql("select " + COLUMNS + " from round_table"
                        + " where ends_at <= :now and minutes_approved_at is null order by ends_at, id limit :limit")
                .param("now", Sql.utc(clock.instant()))
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list());
    }

    List<TableSummary> of(Collection<TableId> tables) {
        if (tables.isEmpty()) return List.of();
        List<UUID> ids = tables.stream().map(TableId::value).toList();
        return withSeats(sql.sql("select " + COLUMNS + " from round_table where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> row(row))
                .list());
    }

    private List<TableSummary> withSeats(List<TableSummary> tables) {
        Map<TableId, SeatPlan> plans =
                seats.plansOf(tables.stream().map(TableSummary::id).collect(Collectors.toSet()));
        return tables.stream()
                .map(table -> table.seating(Objects.requireNonNull(plans.get(table.id()))))
                .toList();
    }

    private static TableSummary row(ResultSet row) throws SQLException {
        return new TableSummary(
                new TableId(Sql.id(row, "id")),
                new Slug(row.getString("slug")),
                row.getString("title"),
                row.getString("theme"),
                new Window(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")),
                row.getString("place"),
                row.getBoolean("on_line"),
                new SeatPlan(List.of()),
                Sql.optionalInstant(row, "minutes_approved_at") != null);
    }
}
