package org.sederunt.guidelines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.identity.PersonId;

/** A place where somebody else has saved other words since one began to write. */
public sealed interface DraftDifference {

    /** Who saved the other words. */
    PersonId whose();

    Instant when();

    /** The title or the summary. */
    record Heading(Part part, String mine, String theirs, PersonId whose, Instant when) implements DraftDifference {

        /** Which words stand above the clauses. */
        public enum Part {
            TITLE,
            SUMMARY
        }
    }

    /** A clause; null on the side where it does not stand. */
    record Clause(
            ClauseId id,
            @Nullable DraftClause mine,
            @Nullable DraftClause theirs,
            PersonId whose,
            Instant when) implements DraftDifference {}
}
