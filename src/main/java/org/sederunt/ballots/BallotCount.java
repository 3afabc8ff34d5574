package org.sederunt.ballots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sederunt.ballots.counting.Counting;
import org.sederunt.ballots.counting.Position;
import org.sederunt.ballots.counting.SectorTally;
import org.sederunt.shared.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the box once it is shut. */
@Component
class BallotCount implements Counting {

    private static final String TALLY = """
        select e.sector, count(*) as electors,
            coalesce(sum(s.stance = 'SUPPORT'), 0) as support,
            coalesce(sum(s.stance = 'RESERVATIONS'), 0) as reservations,
            coalesce(sum(s.stance = 'ABSTAIN'), 0) as abstain,
            coalesce(sum(s.stance = 'OPPOSE'), 0) as oppose,
            coalesce(sum(s.stance = 'OBJECT'), 0) as object
        from ballot_elector e
        left join stance s on s.ballot_id = e.ballot_id and s.elector_id = e.elector_id
        where e.ballot_id = :ballot and e.mode = 'DECIDING'
        group by e.sector\
        """;

    private static final String ROLL_CALL = "select " + BallotRegister.VOTER + """
        , s.stance, s.reason, s.remedy
        from ballot_elector e
        join stance s on s.ballot_id = e.ballot_id and s.elector_id = e.elector_id
        where e.ballot_id = :ballot and e.kind = 'ROLL_CALL'
        order by e.elector_id\
        """;

    private final BallotRegister register;
    private final JdbcClient sql;

    BallotCount(BallotRegister register, JdbcClient sql) {
        this.register = register;
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Sector, SectorTally> tally(BallotId ballot) {
        refuseBeforeClosing(ballot);
        Map<Sector, SectorTally> tally = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) tally.put(sector, SectorTally.NOBODY);
        sql.sql(TALLY).param("ballot", ballot.value()).query(row -> {
            tally.put(Sector.valueOf(row.getString("sector")), tally(row));
        });
        return tally;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Position> rollCall(BallotId ballot) {
        refuseBeforeClosing(ballot);
        return sql.sql(ROLL_CALL)
                .param("ballot", ballot.value())
                .query((row, number) -> new Position(BallotRegister.voter(row), BallotBox.cast(row)))
                .list();
    }

    private void refuseBeforeClosing(BallotId ballot) {
        if (!register.get(ballot).closed()) throw BallotRefused.nothingIsCountedBeforeClosing();
    }

    private static SectorTally tally(ResultSet row) throws SQLException {
        return new SectorTally(
                row.getLong("electors"),
                row.getLong("support"),
                row.getLong("reservations"),
                row.getLong("abstain"),
                row.getLong("oppose"),
                row.getLong("object"));
    }
}
