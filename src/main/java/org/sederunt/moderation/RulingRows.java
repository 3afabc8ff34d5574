package org.sederunt.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentId;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Ids;
import org.sederunt.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements by which decisions are kept and read. */
@Component
class RulingRows {

    private static final String PUBLIC = " from ruling where kind in ('HIDDEN', 'LEFT')";

    private final JdbcClient database;

    RulingRows(JdbcClient database) {
        this.database = database;
    }

    void keep(Ruling ruling, @Nullable CaseId caseId, PersonId by) {
        database.sql("""
            insert into ruling (id, comment_id, case_id, kind, house_rule, house_rules_version, reason,
                                detection, wording, scope, decided_by, decided_at, redress_until)
            values (:id, :comment, :case, :kind, :rule, :version, :reason,
                    :detection, :wording, :scope, :by, :at, :redress)\
            """)
                .param("id", Ids.next())
                .param("comment", ruling.comment().value())
                .param("case", caseId == null ? null : caseId.value())
                .param("kind", ruling.kind().name())
                .param("rule", ruling.houseRule())
                .param("version", ruling.houseRulesVersion())
                .param("reason", ruling.reason())
                .param("detection", ruling.detection().name())
                .param("wording", ruling.wording())
                .param("scope", ruling.scope().name())
                .param("by", by.value())
                .param("at", Utc.of(ruling.at()))
                .param("redress", Utc.of(ruling.redressUntil()))
                .update();
    }

    /** Ends whatever hides the comment. */
    void end(CommentId comment, Instant now) {
        database.sql("update ruling set ended_at = :now where comment_id = :comment and kind = 'HIDDEN'"
                        + " and ended_at is null")
                .param("now", Utc.of(now))
                .param("comment", comment.value())
                .update();
    }

    /** Whether {@code by} hides the comment now, for this rule and reason. */
    boolean hides(CommentId comment, int houseRule, String reason, PersonId by) {
        return database.sql("select count(*) from ruling where comment_id = :comment and kind = 'HIDDEN' and"
                                + " ended_at is null and house_rule = :rule and reason = :reason and decided_by ="
                                + " :by")
                        .param("comment", comment.value())
                        .param("rule", houseRule)
                        .param("reason", reason)
                        .param("by", by.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Decisions on the comment, the latest first. */
    List<Ruling> on(CommentId comment) {
        return database.sql("select * from ruling where comment_id = :comment order by decided_at desc, id desc")
                .param("comment", comment.value())
                .query(RulingRows::ruling)
                .list();
    }

    Page<LogLine> log(int page, int size) {
        long total = database.sql("select count(*)" + PUBLIC).query(Long.class).single();
        List<LogLine> lines = database.sql("select decided_at, kind, house_rule, detection, ended_at" + PUBLIC
                        + " order by decided_at desc, id desc limit :size offset :from")
                .param("size", size)
                .param("from", (long) page * size)
                .query(RulingRows::line)
                .list();
        return new Page<>(lines, page, size, total);
    }

    private static LogLine line(ResultSet row, int number) throws SQLException {
        return new LogLine(
                Utc.read(row, "decided_at"),
                Ruling.Kind.valueOf(row.getString("kind")),
                row.getObject("house_rule", Integer.class),
                Ruling.Detection.valueOf(row.getString("detection")),
                Utc.readIfAny(row, "ended_at"));
    }

    private static Ruling ruling(ResultSet row, int number) throws SQLException {
        return new Ruling(
                Ruling.Kind.valueOf(row.getString("kind")),
                new CommentId(row.getObject("comment_id", UUID.class)),
                row.getObject("house_rule", Integer.class),
                row.getInt("house_rules_version"),
                row.getString("reason"),
                Ruling.Detection.valueOf(row.getString("detection")),
                row.getString("wording"),
                Ruling.Scope.valueOf(row.getString("scope")),
                Utc.read(row, "decided_at"),
                Utc.readIfAny(row, "ended_at"),
                Utc.read(row, "redress_until"));
    }
}
