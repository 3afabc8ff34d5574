package org.sederunt.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published versions of guidelines: written once, read many times, never changed. */
@Component
class Versions {

    /** What {@link #version} reads. */
    static final String COLUMNS =
            "v.id, v.guideline_id, v.number, v.title, v.summary, v.canonical, v.sha256, v.published_at";

    private static final String VERSION =
            "select " + COLUMNS + " from guideline_version v where v.guideline_id = :guideline";
    private static final String CLAUSES = """
        select v.clause_id, v.number, v.text, c.thread_id,
            (select group_concat(s.statement_id order by s.position) from version_source s
             where s.version_id = v.version_id and s.clause_id = v.clause_id) as sources
        from version_clause v join clause c on c.id = v.clause_id
        where v.version_id = :version order by v.number
        """;

    private final JdbcClient sql;
    private final VersionWriting writing;

    Versions(JdbcClient sql, VersionWriting writing) {
        this.sql = sql;
        this.writing = writing;
    }

    /** Freezes {@code text} as version {@code number} and returns its fingerprint. */
    String publish(GuidelineId guideline, int number, DraftText text, PersonId by, Instant at) {
        return writing.freeze(guideline, number, text, by, at);
    }

    Optional<VersionText> latest(GuidelineId guideline) {
        return sql.sql(VERSION + " order by v.number desc limit 1")
                .param("guideline", guideline.value())
                .query(this::version)
                .optional();
    }

    Optional<VersionText> numbered(GuidelineId guideline, int number) {
        return sql.sql(VERSION + " and v.number = :number")
                .param("guideline", guideline.value())
                .param("number", number)
                .query(this::version)
                .optional();
    }

    /** Whether title, summary, clauses or what they cite are other than in the latest version, or there is none. */
    boolean differsFromLatest(GuidelineId guideline, DraftText draft) {
        return latest(guideline)
                .map(latest -> !words(latest).equals(draft.from(0)))
                .orElse(true);
    }

    private static DraftText words(VersionText version) {
        List<DraftClause> clauses = version.clauses().stream()
                .map(clause -> new DraftClause(clause.id(), clause.text().source(), clause.sources()))
                .toList();
        return new DraftText(0, version.title(), version.summary(), clauses);
    }

    /** The version in this row, with its clauses, which are asked for at once. */
    VersionText version(ResultSet row, int index) throws SQLException {
        UUID id = Columns.id(row, "id");
        return new VersionText(
                new VersionId(id),
                new GuidelineId(Columns.id(row, "guideline_id")),
                row.getInt("number"),
                Columns.text(row, "title"),
                Columns.text(row, "summary"),
                Columns.text(row, "canonical"),
                Columns.text(row, "sha256"),
                Columns.instant(row, "published_at"),
                clauses(id));
    }

    private List<VersionClause> clauses(UUID version) {
        return sql.sql(CLAUSES)
                .param("version", version)
                .query((row, index) -> {
                    UUID thread = Columns.idOrNull(row, "thread_id");
                    return new VersionClause(
                            new ClauseId(Columns.id(row, "clause_id")),
                            row.getInt("number"),
                            new RichText(Columns.text(row, "text")),
                            thread == null ? null : new ThreadId(thread),
                            Columns.ids(row, "sources").map(StatementId::new).toList());
                })
                .list();
    }
}
