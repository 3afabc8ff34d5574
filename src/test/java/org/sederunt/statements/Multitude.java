package org.sederunt.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sederunt.publishing.web.Copies;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows like those of a full portal, as many as wanted, numbered from 1; all of them can be taken away again. */
final class Multitude {

    private static final String NUMBERS =
            "with recursive numbers as (select :from n union all select n + 1 from numbers where n < :to) ";

    private final JdbcClient sql;
    private final List<Kind> kinds = new ArrayList<>();
    private int last;

    Multitude(JdbcClient sql) {
        this.sql = sql;
    }

    /** Rows of {@code table} like the one where the columns of {@code like} have these values; {@code own} says what differs, by {@code n}. */
    private record Kind(
            String table, Map<String, Object> like, String keyColumn, String salt, Map<String, String> own) {}

    /** Rows like the one with this id, whose copies have keys of the salt. */
    void like(String table, UUID id, String salt, Map<String, String> own) {
        like(table, Map.of("id", id), "id", salt, own);
    }

    /** Like {@link #like(String, UUID, String, Map)}, where {@code keyColumn} takes the keys of {@code salt}, its own or those of another kind. */
    void like(String table, Map<String, Object> like, String keyColumn, String salt, Map<String, String> own) {
        kinds.add(new Kind(table, like, keyColumn, salt, own));
    }

    static String key(String salt) {
        return Copies.key(salt + "-many");
    }

    void growTo(int count) {
        kinds.forEach(kind -> grow(kind, last + 1, count));
        last = count;
    }

    private void grow(Kind kind, int from, int to) {
        Map<String, String> own = new HashMap<>(kind.own);
        own.put(kind.keyColumn, key(kind.salt));
        List<String> columns = columnsOf(kind.table);
        String values = columns.stream()
                .map(column -> own.getOrDefault(column, "original." + column))
                .collect(Collectors.joining(", "));
        String same = kind.like.keySet().stream()
                .map(column -> "original." + column + " = :" + column)
                .collect(Collectors.joining(" and "));
        int made = sql.sql("insert into " + kind.table + " (" + String.join(", ", columns) + ") " + NUMBERS + "select "
                        + values + " from " + kind.table + " original join numbers where " + same)
                .params(kind.like)
                .param("from", from)
                .param("to", to)
                .update();
        if (made != to - from + 1) throw new IllegalStateException(made + " rows made like " + kind);
    }

    /** Takes all of them away, the last kind first. */
    void clear() {
        if (last == 0) return;
        kinds.reversed()
                .forEach(kind -> sql.sql("delete rows_made from " + kind.table + " rows_made join (" + NUMBERS
                                + "select "
                                + key(kind.salt) + " made from numbers) keys_made on rows_made." + kind.keyColumn
                                + " = keys_made.made")
                        .param("from", 1)
                        .param("to", last)
                        .update());
        last = 0;
    }

    private List<String> columnsOf(String table) {
        return sql.sql("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and generation_expression is null order by ordinal_position")
                .param(table)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
