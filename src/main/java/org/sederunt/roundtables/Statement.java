package org.sederunt.roundtables;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Slug;
import org.sederunt.stakeholders.Byline;

/**
 * A statement as it is read: at which table, who said it, or null where nobody is named, the sector, or null for a
 * public body, and its words. {@code version} is what an edit has to name.
 */
public record Statement(
        StatementId id,
        Slug table,
        String tableTitle,
        @Nullable Byline speaker,
        @Nullable Sector sector,
        String text,
        int version) {

    public Optional<Byline> spokenBy() {
        return Optional.ofNullable(speaker);
    }
}
