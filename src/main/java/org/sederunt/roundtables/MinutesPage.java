package org.sederunt.roundtables;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a table: a summary, which may be empty, the statements in their order, and since when and by whom
 * they are approved.
 */
public record MinutesPage(
        String summary,
        List<Statement> statements,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        int version) {

    public MinutesPage {
        statements = List.copyOf(statements);
    }

    public boolean approved() {
        return approvedAt != null;
    }
}
