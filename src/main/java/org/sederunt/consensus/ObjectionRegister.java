package org.sederunt.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.Stance;
import org.sederunt.ballots.Voter;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Ids;
import org.sederunt.shared.Page;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.ElectorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps objections, one per elector, and their answers. */
@Component
class ObjectionRegister {

    private static final String ALL = """
        select o.id, o.ballot_id, o.elector_id, o.sector, o.kind, o.reason, o.remedy, d.closes,
            a.text as answer, a.answered_at, o.sustained_at, o.ended_at, o.replaced_by
        from objection o
        join decision d on d.ballot_id = o.ballot_id
        left join objection_answer a on a.id = o.answer_id\
        """;

    private static final String AWAITING =
            " where o.answer_id is null and d.settled_at is null and d.closes <= :now and d.closes > :answerable";

    private static final String RAISE = """
        insert into objection (id, ballot_id, elector_id, sector, kind, reason, remedy)
        values (:id, :ballot, :elector, :sector, :kind, :reason, :remedy)
        on duplicate key update reason = values(reason), remedy = values(remedy)\
        """;

    private static final String ANSWER = """
        insert into objection_answer (id, ballot_id, text, answered_at, answered_by)
        values (:id, :ballot, :text, :at, :by)\
        """;

    private final JdbcClient sql;

    ObjectionRegister(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps an objection, in place of the same elector's words before; once the ballot has closed nobody comes here with others. */
    void raise(BallotId ballot, Voter voter, String reason, String remedy) {
        sql.sql(RAISE)
                .param("id", ObjectionId.random().value())
                .param("ballot", ballot.value())
                .param("elector", voter.elector().value())
                .param("sector", voter.sector().name())
                .param("kind", voter.kind().name())
                .param("reason", reason)
                .param("remedy", remedy)
                .update();
    }

    boolean remove(BallotId ballot, ElectorId elector) {
        return sql.sql("delete from objection where ballot_id = :ballot and elector_id = :elector")
                        .param("ballot", ballot.value())
                        .param("elector", elector.value())
                        .update()
                > 0;
    }

    List<ObjectionRow> in(BallotId ballot) {
        return sql.sql(ALL + " where o.ballot_id = :ballot order by o.sector, o.id")
                .param("ballot", ballot.value())
                .query((row, number) -> row(row))
                .list();
    }

    Optional<ObjectionRow> of(BallotId ballot, ElectorId elector) {
        return sql.sql(ALL + " where o.ballot_id = :ballot and o.elector_id = :elector")
                .param("ballot", ballot.value())
                .param("elector", elector.value())
                .query((row, number) -> row(row))
                .optional();
    }

    Page<ObjectionRow> of(ElectorId elector, int page, int size) {
        long total = sql.sql("select count(*) from objection where elector_id = :elector")
                .param("elector", elector.value())
                .query(Long.class)
                .single();
        List<ObjectionRow> rows = sql.sql(
                        ALL + " where o.elector_id = :elector order by d.closes desc, o.id limit :size offset :start")
                .param("elector", elector.value())
                .param("size", size)
                .param("start", page * size)
                .query((row, number) -> row(row))
                .list();
        return new Page<>(rows, page, size, total);
    }

    Optional<ObjectionRow> find(ObjectionId id) {
        return sql.sql(ALL + " where o.id = :id")
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional();
    }

    List<ObjectionRow> all(Collection<ObjectionId> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql(ALL + " where o.id in (:ids) order by o.id")
                .param("ids", ids.stream().map(ObjectionId::value).toList())
                .query((row, number) -> row(row))
                .list();
    }

    /** Those whose time to be answered runs, the first due first. */
    List<ObjectionRow> awaitingAnswer(Instant now, int limit) {
        return sql.sql(ALL + AWAITING + " order by d.closes, o.id limit :limit")
                .param("now", Columns.utc(now))
                .param("answerable", Columns.utc(now.minus(Deadlines.ANSWER)))
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    long countAwaitingAnswer(Instant now) {
        return sql.sql("select count(*) from objection o join decision d on d.ballot_id = o.ballot_id" + AWAITING)
                .param("now", Columns.utc(now))
                .param("answerable", Columns.utc(now.minus(Deadlines.ANSWER)))
                .query(Long.class)
                .single();
    }

    void answer(BallotId ballot, Collection<ObjectionId> objections, String text, Instant now, PersonId by) {
        UUID answer = Ids.next();
        sql.sql(ANSWER)
                .param("id", answer)
                .param("ballot", ballot.value())
                .param("text", text)
                .param("at", Columns.utc(now))
                .param("by", by.value())
                .update();
        sql.sql("update objection set answer_id = :answer where id in (:ids) and answer_id is null")
                .param("answer", answer)
                .param("ids", objections.stream().map(ObjectionId::value).toList())
                .update();
    }

    void sustain(ObjectionId id, Instant now) {
        sql.sql("update objection set sustained_at = :now where id = :id and ended_at is null and sustained_at is null")
                .param("now", Columns.utc(now))
                .param("id", id.value())
                .update();
    }

    void end(ObjectionId id, @Nullable Stance replacing, Instant now) {
        sql.sql("update objection set ended_at = :now, replaced_by = :stance"
                        + " where id = :id and ended_at is null and sustained_at is null")
                .param("now", Columns.utc(now))
                .param("stance", replacing == null ? null : replacing.name())
                .param("id", id.value())
                .update();
    }

    private static ObjectionRow row(ResultSet row) throws SQLException {
        Instant answeredAt = Columns.instantOrNull(row, "answered_at");
        return new ObjectionRow(
                new ObjectionId(Columns.id(row, "id")),
                new BallotId(Columns.id(row, "ballot_id")),
                new ElectorId(Columns.id(row, "elector_id")),
                Sector.valueOf(row.getString("sector")),
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("remedy"),
                Columns.instant(row, "closes"),
                answeredAt == null ? null : new Answer(row.getString("answer"), answeredAt),
                Columns.instantOrNull(row, "sustained_at"),
                Columns.instantOrNull(row, "ended_at"),
                Columns.wordOrNull(row, "replaced_by", Stance.class));
    }
}
