package org.sederunt.ballots;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has taken part: numbers of every sector, organisations by key where stances will be public. */
@Component
class TurnoutReading {

    private static final String NUMBERS = """
        select e.sector, e.mode, count(*) as electors, count(s.elector_id) as voted
        from ballot_elector e
        left join stance s on s.ballot_id = e.ballot_id and s.elector_id = e.elector_id
        where e.ballot_id = :ballot
        group by e.sector, e.mode\
        """;

    private static final String NAMED = """
        select e.sector, e.mode, e.elector_id
        from ballot_elector e
        join stance s on s.ballot_id = e.ballot_id and s.elector_id = e.elector_id
        where e.ballot_id = :ballot and e.kind = 'ROLL_CALL' and e.elector = 'ORGANISATION'
        order by e.elector_id\
        """;

    private final JdbcClient sql;

    TurnoutReading(JdbcClient sql) {
        this.sql = sql;
    }

    Turnout of(BallotId ballot) {
        List<Named> named = sql.sql(NAMED)
                .param("ballot", ballot.value())
                .query((row, number) -> new Named(
                        Sector.valueOf(row.getString("sector")),
                        Mode.valueOf(row.getString("mode")),
                        new ElectorId(row.getObject("elector_id", UUID.class))))
                .list();
        List<Numbers> numbers = sql.sql(NUMBERS)
                .param("ballot", ballot.value())
                .query((row, number) -> new Numbers(
                        Sector.valueOf(row.getString("sector")),
                        Mode.valueOf(row.getString("mode")),
                        row.getLong("electors"),
                        row.getLong("voted")))
                .list();
        Map<Sector, Turnout.Part> deciding = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            deciding.put(sector, part(only(numbers, sector, Mode.DECIDING), named(named, sector, Mode.DECIDING)));
        }
        return new Turnout(deciding, consultative(numbers, named));
    }

    private static Turnout.Part consultative(List<Numbers> numbers, List<Named> named) {
        List<Numbers> found = new ArrayList<>();
        List<ElectorId> those = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            found.addAll(only(numbers, sector, Mode.CONSULTATIVE));
            those.addAll(named(named, sector, Mode.CONSULTATIVE));
        }
        return part(found, those);
    }

    private static Turnout.Part part(List<Numbers> numbers, List<ElectorId> named) {
        long electors = numbers.stream().mapToLong(Numbers::electors).sum();
        long voted = numbers.stream().mapToLong(Numbers::voted).sum();
        return new Turnout.Part(electors, voted, named);
    }

    private static List<Numbers> only(List<Numbers> numbers, Sector sector, Mode mode) {
        return numbers.stream()
                .filter(one -> one.sector() == sector && one.mode() == mode)
                .toList();
    }

    private static List<ElectorId> named(List<Named> named, Sector sector, Mode mode) {
        return named.stream()
                .filter(one -> one.sector() == sector && one.mode() == mode)
                .map(Named::elector)
                .toList();
    }

    private record Numbers(Sector sector, Mode mode, long electors, long voted) {}

    private record Named(Sector sector, Mode mode, ElectorId elector) {}
}
