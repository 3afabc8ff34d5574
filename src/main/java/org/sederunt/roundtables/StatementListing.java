package org.sederunt.roundtables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Page;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Slug;
import org.sederunt.stakeholders.Byline;
import org.sederunt.stakeholders.Hat;
import org.sederunt.stakeholders.Hats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads statements with the words for who said them, in a fixed few statements. */
@Component
class StatementListing {

    private static final String SELECT =
            "select s.id, t.slug, t.title, s.speaker_id, s.organisation_id, s.sector, s.text, s.version";
    private static final String FROM = " from table_statement s join round_table t on t.id = s.table_id";
    private static final String APPROVED = FROM + " where t.minutes_approved_at is not null";

    private final JdbcClient sql;
    private final Hats hats;

    StatementListing(JdbcClient sql, Hats hats) {
        this.sql = sql;
        this.hats = hats;
    }

    /** All statements of a table, approved or not. */
    List<Statement> of(TableId table) {
        return spoken(sql.sql(SELECT + FROM + " where s.table_id = :table order by s.number")
                .param("table", table.value())
                .query((row, number) -> row(row))
                .list());
    }

    Map<StatementId, Statement> approved(Collection<StatementId> statements) {
        if (statements.isEmpty()) return Map.of();
        var ids = statements.stream().map(StatementId::value).toList();
        List<Row> rows = sql.sql(SELECT + APPROVED + " and s.id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> row(row))
                .list();
        return spoken(rows).stream().collect(Collectors.toMap(Statement::id, statement -> statement));
    }

    /** Approved statements in which, or in whose table's title, all {@code words} are found; the latest table first. */
    Page<Statement> search(String words, int page, int size) {
        var values = new HashMap<String, Object>();
        var where = new StringBuilder(APPROVED);
        for (String pattern : Sql.patterns(words)) {
            String word = "word" + values.size();
            where.append(" and concat_ws(' ', s.text, t.title) like :").append(word);
            values.put(word, pattern);
        }
        long total = sql.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.putAll(Map.of("size", size, "before", page * size));
        List<Row> rows = sql.sql(
                        SELECT + where + " order by t.starts_at desc, t.id, s.number limit :size offset :before")
                .params(values)
                .query((row, number) -> row(row))
                .list();
        return new Page<>(spoken(rows), page, size, total);
    }

    private List<Statement> spoken(List<Row> rows) {
        List<Hat> speakers = rows.stream()
                .map(Row::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Hat, Byline> bylines = speakers.isEmpty() ? Map.of() : hats.bylines(speakers);
        return rows.stream().map(row -> row.spoken(bylines)).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new StatementId(Sql.id(row, "id")),
                new Slug(row.getString("slug")),
                row.getString("title"),
                Sql.optionalHat(row, "speaker_id"),
                Sql.optionalSector(row, "sector"),
                row.getString("text"),
                row.getInt("version"));
    }

    private record Row(
            StatementId id,
            Slug table,
            String tableTitle,
            @Nullable Hat speaker,
            @Nullable Sector sector,
            String text,
            int version) {

        Statement spoken(Map<Hat, Byline> bylines) {
            Byline byline = speaker == null ? null : bylines.get(speaker);
            return new Statement(id, table, tableTitle, byline, sector, text, version);
        }
    }
}
