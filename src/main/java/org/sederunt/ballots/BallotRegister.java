package org.sederunt.ballots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.Elector;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.ElectorKind;
import org.sederunt.stakeholders.Mode;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps ballots and their electors as they were frozen. */
@Component
class BallotRegister {

    static final String VOTER = "e.elector_id, e.elector, e.sector, e.mode, e.kind";

    static final String BALLOT = "b.id, b.guideline_id, b.opens, b.closes, b.text_sha256";

    private static final String OPEN = """
        insert into ballot (id, guideline_id, text_sha256, opens, closes, opened_by, closed_told)
        values (:id, :guideline, :sha256, :opens, :closes, :by, false)\
        """;

    private static final String ENROL = """
        insert into ballot_elector (ballot_id, elector_id, elector, sector, mode, kind)
        values (:ballot, :elector, :elector_kind, :sector, :mode, :kind)\
        """;

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    BallotRegister(JdbcClient sql, NamedParameterJdbcTemplate batches, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.clock = clock;
    }

    void open(BallotId id, NewBallot wanted, PersonId by) {
        sql.sql(OPEN)
                .param("id", id.value())
                .param("guideline", wanted.guideline())
                .param("sha256", wanted.textSha256())
                .param("opens", Utc.of(wanted.window().from()))
                .param("closes", Utc.of(wanted.window().until()))
                .param("by", by.value())
                .update();
        batches.batchUpdate(
                ENROL,
                wanted.electorate().stream()
                        .map(elector -> enrolled(id, elector, wanted))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource enrolled(BallotId id, Elector elector, NewBallot wanted) {
        Kind kind = elector.mode() == Mode.DECIDING
                ? wanted.kinds().getOrDefault(elector.sector(), Kind.ROLL_CALL)
                : Kind.ROLL_CALL;
        return new MapSqlParameterSource("ballot", id.value())
                .addValue("elector", elector.id().value())
                .addValue("elector_kind", elector.kind().name())
                .addValue("sector", elector.sector().name())
                .addValue("mode", elector.mode().name())
                .addValue("kind", kind.name());
    }

    Optional<BallotStatus> find(BallotId id) {
        return sql.sql("select " + BALLOT + " from ballot b where b.id = :id")
                .param("id", id.value())
                .query((row, number) -> status(row, clock.instant()))
                .optional();
    }

    List<BallotStatus> all(Collection<BallotId> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql("select " + BALLOT + " from ballot b where b.id in (:ids)")
                .param("ids", ids.stream().map(BallotId::value).toList())
                .query((row, number) -> status(row, clock.instant()))
                .list();
    }

    BallotStatus get(BallotId id) {
        return find(id).orElseThrow();
    }

    /** Ballots past their end whose closing nobody has noticed yet. */
    List<BallotId> due(Instant now) {
        return sql.sql("select id from ballot where not closed_told and closes <= :now order by closes limit 20")
                .param("now", Utc.of(now))
                .query((row, number) -> new BallotId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Notices the closing; returns whether it was for the first time. Waits for those who cast in time. */
    boolean noticeClosing(BallotId id, Instant now) {
        return sql.sql("update ballot set closed_told = true where id = :id and not closed_told and closes <= :now")
                        .param("id", id.value())
                        .param("now", Utc.of(now))
                        .update()
                > 0;
    }

    static BallotStatus status(ResultSet row, Instant now) throws SQLException {
        var window = new Window(Utc.read(row, "opens"), Utc.read(row, "closes"));
        return new BallotStatus(
                new BallotId(row.getObject("id", UUID.class)),
                row.getObject("guideline_id", UUID.class),
                window,
                row.getString("text_sha256"),
                !now.isBefore(window.until()));
    }

    static Voter voter(ResultSet row) throws SQLException {
        return new Voter(
                new ElectorId(row.getObject("elector_id", UUID.class)),
                ElectorKind.valueOf(row.getString("elector")),
                Sector.valueOf(row.getString("sector")),
                Mode.valueOf(row.getString("mode")),
                Kind.valueOf(row.getString("kind")));
    }
}
