package org.sederunt.ballots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.ElectorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts stances in and takes them out, each in a single statement, so that one elector has one row whoever casts at once. */
@Component
class BallotBox {

    /** The first who casts for an elector stays with it; returns for whom the person casts. */
    private static final String STAY_WITH = """
        insert into ballot_caster (ballot_id, person_id, elector_id) values (:ballot, :person, :elector)
        on duplicate key update elector_id = elector_id
        returning elector_id\
        """;

    /** The mark changes only with the stance: who gets another mark back has repeated what stood there. */
    private static final String PUT = """
        insert into stance (ballot_id, elector_id, stance, reason, remedy, cast_at, mark)
        values (:ballot, :elector, :stance, :reason, :remedy, :at, :mark)
        on duplicate key update
            mark = if(stance = values(stance) and binary reason = binary values(reason)
                and binary remedy = binary values(remedy), mark, values(mark)),
            cast_at = if(mark = values(mark), values(cast_at), cast_at),
            stance = values(stance), reason = values(reason), remedy = values(remedy)
        returning mark\
        """;

    private final JdbcClient sql;

    BallotBox(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether {@code person} casts for {@code elector} in this ballot: from now on, or since before. */
    boolean casts(BallotId ballot, PersonId person, ElectorId elector) {
        UUID castsFor = sql.sql(STAY_WITH)
                .param("ballot", ballot.value())
                .param("person", person.value())
                .param("elector", elector.value())
                .query(UUID.class)
                .single();
        return elector.value().equals(castsFor);
    }

    /** Puts a stance in, in place of the one before; returns whether it differs from that. Of secret kinds no time is kept. */
    boolean put(BallotId ballot, Voter voter, Cast cast, Instant now) {
        UUID mark = UUID.randomUUID();
        UUID stands = sql.sql(PUT)
                .param("ballot", ballot.value())
                .param("elector", voter.elector().value())
                .param("stance", cast.stance().name())
                .param("reason", cast.reason())
                .param("remedy", cast.remedy())
                .param("at", voter.isSecret() ? null : Utc.of(now))
                .param("mark", mark)
                .query(UUID.class)
                .single();
        return mark.equals(stands);
    }

    /** Takes the stance out; returns whether there was one. */
    boolean takeOut(BallotId ballot, ElectorId elector) {
        return sql.sql("delete from stance where ballot_id = :ballot and elector_id = :elector")
                        .param("ballot", ballot.value())
                        .param("elector", elector.value())
                        .update()
                > 0;
    }

    /** The stance that stands for {@code elector}. */
    Optional<Cast> stanceOf(BallotId ballot, ElectorId elector) {
        return sql.sql("select stance, reason, remedy from stance where ballot_id = :ballot and elector_id = :elector")
                .param("ballot", ballot.value())
                .param("elector", elector.value())
                .query((row, number) -> cast(row))
                .optional();
    }

    static Cast cast(ResultSet row) throws SQLException {
        return new Cast(Stance.valueOf(row.getString("stance")), row.getString("reason"), row.getString("remedy"));
    }
}
