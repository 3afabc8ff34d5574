package org.sederunt.roundtables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one table whole. */
@Component
class TableReading {

    private final JdbcClient sql;
    private final TableListing tables;
    private final StatementListing statements;
    private final People people;

    TableReading(JdbcClient sql, TableListing tables, StatementListing statements, People people) {
        this.sql = sql;
        this.tables = tables;
        this.statements = statements;
        this.people = people;
    }

    Optional<TablePage> page(Slug slug) {
        return sql.sql("select * from round_table where slug = :slug")
                .param("slug", slug.value())
                .query((row, number) -> row(row))
                .optional()
                .map(this::page);
    }

    private TablePage page(Row row) {
        Map<PersonId, String> names = names(row.facilitator, row.approvedBy);
        return new TablePage(
                tables.of(List.of(row.id)).getFirst(),
                row.venue,
                row.maxPerOrganisation,
                row.reserveReleasedAt,
                row.facilitator == null ? null : names.get(row.facilitator),
                agenda(row.id),
                row.approvedAt == null ? null : minutes(row, names),
                row.version);
    }

    /** The minutes as they stand, approved or not. */
    MinutesPage minutes(TableId table) {
        Row row = sql.sql("select * from round_table where id = :table")
                .param("table", table.value())
                .query((found, number) -> row(found))
                .single();
        return minutes(row, names(row.approvedBy));
    }

    private MinutesPage minutes(Row row, Map<PersonId, String> names) {
        String approver = row.approvedBy == null ? null : names.get(row.approvedBy);
        return new MinutesPage(row.summary, statements.of(row.id), row.approvedAt, approver, row.version);
    }

    private Map<PersonId, String> names(@Nullable PersonId... persons) {
        var known = new ArrayList<PersonId>();
        for (PersonId person : persons) if (person != null) known.add(person);
        return people.names(known);
    }

    private List<AgendaItem> agenda(TableId table) {
        return sql.sql("select begins_minute, title, note from agenda_item where table_id = :table order by position")
                .param("table", table.value())
                .query((row, number) -> new AgendaItem(
                        AgendaLine.timeOf(row.getInt("begins_minute")), row.getString("title"), row.getString("note")))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new TableId(Sql.id(row, "id")),
                new Venue(
                        row.getString("place"),
                        row.getString("place_note"),
                        row.getBoolean("on_line"),
                        row.getString("access_note"),
                        Venue.languagesOf(row.getString("languages"))),
                row.getInt("max_per_organisation"),
                Sql.instant(row, "reserve_released_at"),
                Sql.optionalPerson(row, "facilitator_id"),
                row.getString("minutes_summary"),
                Sql.optionalInstant(row, "minutes_approved_at"),
                Sql.optionalPerson(row, "minutes_approved_by"),
                row.getInt("version"));
    }

    private record Row(
            TableId id,
            Venue venue,
            int maxPerOrganisation,
            Instant reserveReleasedAt,
            @Nullable PersonId facilitator,
            String summary,
            @Nullable Instant approvedAt,
            @Nullable PersonId approvedBy,
            int version) {}
}
