package org.sederunt.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String VERSION = """
        select id, guideline_id, number, title, summary, canonical, sha256, published_at
        from guideline_version where guideline_id = :guideline
        """;
    private static final String CLAUSES = """
        select v.clause_id, v.number, v.text, c.thread_id
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
        return sql.sql(VERSION + " order by number desc limit 1")
                .param("guideline", guideline.value())
                .query(this::version)
                .optional();
    }

    Optional<VersionText> numbered(GuidelineId guideline, int number) {
        return sql.sql(VERSION + " and number = :number")
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

    private VersionText version(ResultSet row, int index) throws SQLException {
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
        Map<UUID, List<StatementId>> sources = sources(version);
        return sql.sql(CLAUSES)
                .param("version", version)
                .query((row, index) -> {
                    UUID id = Columns.id(row, "clause_id");
                    UUID thread = Columns.idOrNull(row, "thread_id");
                    return new VersionClause(
                            new ClauseId(id),
                            row.getInt("number"),
                            new RichText(Columns.text(row, "text")),
                            thread == null ? null : new ThreadId(thread),
                            sources.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<StatementId>> sources(UUID version) {
        Map<UUID, List<StatementId>> found = new HashMap<>();
        sql.sql("select clause_id, statement_id from version_source where version_id = :version order by position")
                .param("version", version)
                .query(row -> {
                    found.computeIfAbsent(Columns.id(row, "clause_id"), clause -> new ArrayList<>())
                            .add(new StatementId(Columns.id(row, "statement_id")));
                });
        return found;
    }
}
