package org.sederunt.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentId;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements by which cases and their reports are kept and read. */
@Component
class CaseRows {

    private static final String CASE = "select k.id, k.comment_id, k.opened_at, k.decided_at,"
            + " (select count(*) from report r where r.case_id = k.id) as reports from moderation_case k ";

    private final JdbcClient database;

    CaseRows(JdbcClient database) {
        this.database = database;
    }

    /** A case without its comment. */
    record Case(
            CaseId id,
            CommentId comment,
            Instant openedAt,
            @Nullable Instant decidedAt,
            int reports) {}

    /** A report without its reporter's name. */
    record Filed(PersonId by, @Nullable Integer houseRule, String words, Instant at) {}

    /** The open case of the comment, opened now if there is none. */
    CaseId openFor(CommentId comment, Instant now) {
        database.sql("insert into moderation_case (id, comment_id, opened_at) values (:id, :comment, :now)"
                        + " on duplicate key update comment_id = comment_id")
                .param("id", CaseId.next().value())
                .param("comment", comment.value())
                .param("now", Utc.of(now))
                .update();
        return open(comment, " lock in share mode").orElseThrow();
    }

    Optional<CaseId> open(CommentId comment) {
        return open(comment, "");
    }

    private Optional<CaseId> open(CommentId comment, String lock) {
        return database.sql("select id from moderation_case where comment_id = :comment and is_open = 1" + lock)
                .param("comment", comment.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Puts a report into the case, once for each person. */
    void file(CaseId id, Filed report) {
        database.sql("insert into report (id, case_id, reported_by, house_rule, words, reported_at)"
                        + " values (:id, :case, :by, :rule, :words, :at) on duplicate key update case_id = case_id")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("by", report.by().value())
                .param("rule", report.houseRule())
                .param("words", report.words())
                .param("at", Utc.of(report.at()))
                .update();
    }

    boolean hasOpenReport(CommentId comment, PersonId by) {
        return openReport(comment, by).isPresent();
    }

    /** What {@code by} has reported about the comment and nobody has decided on yet. */
    Optional<Filed> openReport(CommentId comment, PersonId by) {
        return open(comment)
                .flatMap(id -> filed(id).stream()
                        .filter(report -> report.by().equals(by))
                        .findFirst());
    }

    List<Filed> filed(CaseId id) {
        return database.sql("select reported_by, house_rule, words, reported_at from report where case_id = :case"
                        + " order by reported_at, id")
                .param("case", id.value())
                .query(CaseRows::filed)
                .list();
    }

    /** Closes the open case of the comment; empty if there is none. */
    Optional<CaseId> decide(CommentId comment, Instant now) {
        Optional<CaseId> id = open(comment);
        id.ifPresent(found -> database.sql("update moderation_case set decided_at = :now where id = :id")
                .param("now", Utc.of(now))
                .param("id", found.value())
                .update());
        return id;
    }

    Optional<Case> find(CaseId id) {
        return database.sql(CASE + "where k.id = :id")
                .param("id", id.value())
                .query(CaseRows::row)
                .optional();
    }

    /** Open cases, the oldest first. */
    List<Case> waiting(int page, int size) {
        return database.sql(CASE + "where k.is_open = 1 order by k.opened_at, k.id limit :size offset :from")
                .param("size", size)
                .param("from", (long) page * size)
                .query(CaseRows::row)
                .list();
    }

    long waiting() {
        return database.sql("select count(*) from moderation_case where is_open = 1")
                .query(Long.class)
                .single();
    }

    private static Case row(ResultSet row, int number) throws SQLException {
        return new Case(
                new CaseId(row.getObject("id", UUID.class)),
                new CommentId(row.getObject("comment_id", UUID.class)),
                Utc.read(row, "opened_at"),
                Utc.readIfAny(row, "decided_at"),
                row.getInt("reports"));
    }

    private static Filed filed(ResultSet row, int number) throws SQLException {
        return new Filed(
                new PersonId(row.getObject("reported_by", UUID.class)),
                row.getObject("house_rule", Integer.class),
                row.getString("words"),
                Utc.read(row, "reported_at"));
    }
}
