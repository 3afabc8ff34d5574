package org.sederunt.roundtables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Ids;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of seats. Each change is one statement, so that a seat has one owner even where nobody holds the table's
 * lock.
 */
@Repository
class SeatRepository {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SeatRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    SeatPlan planOf(TableId table) {
        return Objects.requireNonNull(plansOf(List.of(table)).get(table));
    }

    /** The plans of all {@code tables}, in one query. */
    Map<TableId, SeatPlan> plansOf(Collection<TableId> tables) {
        if (tables.isEmpty()) return Map.of();
        var seats = new HashMap<TableId, List<Seat>>();
        sql.sql("select table_id, number, reserved_for, person_id, organisation_id, sector from table_seat"
                        + " where table_id in (:tables) order by table_id, number")
                .param("tables", tables.stream().map(TableId::value).toList())
                .query(row -> {
                    seats.computeIfAbsent(new TableId(Sql.id(row, "table_id")), table -> new ArrayList<>())
                            .add(seat(row));
                });
        return tables.stream()
                .distinct()
                .collect(Collectors.toMap(
                        table -> table, table -> new SeatPlan(inOrder(seats.getOrDefault(table, List.of())))));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getInt("number"), Sql.optionalSector(row, "reserved_for"), Sql.optionalHat(row, "person_id"));
    }

    private static List<Seat> inOrder(List<Seat> seats) {
        List<Seat> ordered = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            seats.stream().filter(seat -> seat.reservedFor() == sector).forEach(ordered::add);
        }
        seats.stream().filter(seat -> seat.reservedFor() == null).forEach(ordered::add);
        return ordered;
    }

    /**
     * Takes a free seat: one of the hat's own sector first, then one of the open pool, then, if {@code released},
     * any. Says whether there was one.
     */
    boolean claim(TableId table, Hat hat, boolean released, Instant now) {
        return sql.sql("""
            update table_seat
               set person_id = :person, organisation_id = :organisation, sector = :sector, taken_at = :now
             where table_id = :table and person_id is null
               and (reserved_for is null or reserved_for = :sector or :released)
             order by case when reserved_for = :sector then 0 when reserved_for is null then 1 else 2 end, number
             limit 1\
            """)
                        .param("person", hat.person().value())
                        .param("organisation", Sql.valueOf(hat.organisation()))
                        .param("sector", nameOf(hat.sector()))
                        .param("now", Sql.utc(now))
                        .param("table", table.value())
                        .param("released", released)
                        .update()
                == 1;
    }

    private static @Nullable String nameOf(@Nullable Sector sector) {
        return sector == null ? null : sector.name();
    }

    /** Frees the person's seat; says whether there was one. */
    boolean free(TableId table, PersonId person) {
        return sql.sql("update table_seat set person_id = null, organisation_id = null, sector = null, taken_at = null"
                                + " where table_id = :table and person_id = :person")
                        .param("table", table.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /**
     * Sets the chairs as {@code wanted}: adds what is missing, takes free ones away; says no where too many of
     * those are taken.
     */
    boolean arrange(TableId table, Seating wanted) {
        SeatPlan present = planOf(table);
        boolean done = arrange(table, null, present, wanted.open());
        for (Sector sector : Sector.values()) done &= arrange(table, sector, present, wanted.reservedFor(sector));
        return done;
    }

    private boolean arrange(TableId table, @Nullable Sector sector, SeatPlan present, int wanted) {
        int missing = wanted - present.of(sector).size();
        if (missing > 0) add(table, sector, missing);
        return missing >= 0 || remove(table, sector, -missing) == -missing;
    }

    private void add(TableId table, @Nullable Sector sector, int seats) {
        int last = sql.sql("select coalesce(max(number), 0) from table_seat where table_id = ?")
                .param(table.value())
                .query(Integer.class)
                .single();
        List<Object[]> rows = IntStream.rangeClosed(last + 1, last + seats)
                .mapToObj(number -> new Object[] {Ids.next(), table.value(), number, nameOf(sector)})
                .toList();
        batches.batchUpdate("insert into table_seat (id, table_id, number, reserved_for) values (?, ?, ?, ?)", rows);
    }

    private int remove(TableId table, @Nullable Sector sector, int seats) {
        return sql.sql("delete from table_seat where table_id = :table and reserved_for <=> :sector and person_id is"
                        + " null order by number desc limit :seats")
                .param("table", table.value())
                .param("sector", nameOf(sector))
                .param("seats", seats)
                .update();
    }
}
