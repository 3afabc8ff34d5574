package org.sederunt.guidelines;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.ThreadId;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.RichText;

/**
 * A published version of a guideline; it never changes.
 *
 * @param number counts from 1
 * @param canonical the clauses in UTF-8, NFC, LF: one line each, number, tab, text; the last line ends with LF
 * @param sha256 of {@code canonical} in UTF-8, as 64 hexadecimal digits in lower case
 */
public record VersionText(
        VersionId id,
        GuidelineId guideline,
        int number,
        String title,
        String summary,
        String canonical,
        String sha256,
        Instant publishedAt,
        List<VersionClause> clauses) {

    public VersionText {
        clauses = List.copyOf(clauses);
    }

    /**
     * One clause of a version.
     *
     * @param number counts from 1
     * @param thread where it is talked about; null if it was added after the last consultation
     * @param sources the statements it goes back to
     */
    public record VersionClause(
            ClauseId id,
            int number,
            RichText text,
            @Nullable ThreadId thread,
            List<StatementId> sources) {

        public VersionClause {
            sources = List.copyOf(sources);
        }
    }
}
