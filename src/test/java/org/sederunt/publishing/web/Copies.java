package org.sederunt.publishing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes many rows like one, for what a page costs where there is much: every copy has a key of its own. */
@Component
public class Copies {

    private final JdbcClient sql;

    Copies(JdbcClient sql) {
        this.sql = sql;
    }

    /** The expression for the key of the copy {@code n} of what {@code salt} names. */
    public static String key(String salt) {
        return "cast(insert(insert(md5(concat('" + salt + "', n)), 13, 1, '4'), 17, 1, 'a') as uuid)";
    }

    /** Copies the row of {@code table} whose key is {@code id}; {@code own} gives SQL for the columns that differ, by {@code n}. */
    void of(String table, UUID id, int times, Map<String, String> own) {
        List<String> columns = sql.sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ? and generation_expression is null"
                        + " order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        String values = columns.stream()
                .map(column -> own.getOrDefault(column, "original." + column))
                .collect(Collectors.joining(", "));
        sql.sql("insert into " + table + " (" + String.join(", ", columns) + ") with recursive numbers as (select 1 n"
                        + " union all select n + 1 from numbers where n < " + times + ") select " + values + " from "
                        + table + " original join numbers where original.id = ?")
                .param(id)
                .update();
    }
}
