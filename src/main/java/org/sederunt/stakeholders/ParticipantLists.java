package org.sederunt.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the public page of participants shows, in a fixed number of statements. */
@Component
class ParticipantLists {

    private static final String FIRST_OF_EACH_SECTOR = """
        select * from (
            select id, name, sector, kind, mode, standing, description, registered_at,
                   row_number() over (partition by sector order by name, id) as place,
                   count(*) over (partition by sector) as in_all
            from organisation where standing = 'VERIFIED') ranked
        where place <= ? order by name, id\
        """;

    private static final String CITIZENS =
            "select count(*) from participant where standing = 'VERIFIED' and sector = 'CITIZENS'";

    private final JdbcClient sql;

    ParticipantLists(JdbcClient sql) {
        this.sql = sql;
    }

    List<SectorMembers> verified(int perSector) {
        List<Row> rows = sql.sql(FIRST_OF_EACH_SECTOR)
                .param(perSector)
                .query(ParticipantLists::row)
                .list();
        long citizens = sql.sql(CITIZENS).query(Long.class).single();

        Map<@Nullable Sector, List<Row>> bySector = new HashMap<>();
        rows.forEach(row -> bySector.computeIfAbsent(row.organisation().sector(), sector -> new ArrayList<>())
                .add(row));
        List<@Nullable Sector> order = new ArrayList<>(Arrays.asList(Sector.values()));
        order.add(null);
        return order.stream()
                .map(sector -> members(
                        sector, bySector.getOrDefault(sector, List.of()), sector == Sector.CITIZENS ? citizens : 0))
                .toList();
    }

    private static SectorMembers members(@Nullable Sector sector, List<Row> rows, long citizens) {
        long inAll = rows.isEmpty() ? 0 : rows.getFirst().inAll();
        return new SectorMembers(sector, rows.stream().map(Row::organisation).toList(), inAll, citizens);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String sector = row.getString("sector");
        var organisation = new OrganisationSummary(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                sector == null ? null : Sector.valueOf(sector),
                MemberKind.valueOf(row.getString("kind")),
                Mode.valueOf(row.getString("mode")),
                Standing.valueOf(row.getString("standing")),
                row.getString("description"),
                Utc.read(row, "registered_at"));
        return new Row(organisation, row.getLong("in_all"));
    }

    private record Row(OrganisationSummary organisation, long inAll) {}
}
