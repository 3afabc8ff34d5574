package org.sederunt.guidelines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.identity.PersonId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Writes a version with its clauses and their sources, in three statements whatever its length. */
@Component
class VersionWriting {

    private final JdbcOperations sql;

    VersionWriting(JdbcOperations sql) {
        this.sql = sql;
    }

    String freeze(GuidelineId guideline, int number, DraftText text, PersonId by, Instant at) {
        VersionId id = VersionId.next();
        CanonicalText canonical =
                CanonicalText.of(text.clauses().stream().map(DraftClause::text).toList());
        String sha256 = canonical.sha256();
        sql.update(
                """
                insert into guideline_version
                    (id, guideline_id, number, title, summary, canonical, sha256, published_by, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id.value(),
                guideline.value(),
                number,
                text.title(),
                text.summary(),
                canonical.text(),
                sha256,
                by.value(),
                Columns.utc(at));
        sql.batchUpdate(
                "insert into version_clause (version_id, number, clause_id, text, canonical) values (?, ?, ?, ?, ?)",
                clauses(id, text));
        List<Object[]> sources = sources(id, text);
        if (!sources.isEmpty()) {
            sql.batchUpdate(
                    "insert into version_source (version_id, clause_id, position, statement_id) values (?, ?, ?, ?)",
                    sources);
        }
        return sha256;
    }

    private static List<Object[]> clauses(VersionId version, DraftText text) {
        List<Object[]> rows = new ArrayList<>();
        for (DraftClause clause : text.clauses()) {
            int number = rows.size() + 1;
            String line = CanonicalText.line(number, clause.text());
            rows.add(new Object[] {version.value(), number, clause.id().value(), clause.text(), line});
        }
        return rows;
    }

    private static List<Object[]> sources(VersionId version, DraftText text) {
        List<Object[]> rows = new ArrayList<>();
        for (DraftClause clause : text.clauses()) {
            for (int i = 0; i < clause.sources().size(); i++) {
                rows.add(new Object[] {
                    version.value(),
                    clause.id().value(),
                    i,
                    clause.sources().get(i).value()
                });
            }
        }
        return rows;
    }
}
