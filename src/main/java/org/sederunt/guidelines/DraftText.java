package org.sederunt.guidelines;

import java.util.List;
import org.sederunt.roundtables.StatementId;

/**
 * The words of a draft, whole.
 *
 * @param revision the revision of the draft these words were made from; saving makes the next one
 * @param title at most 200 characters
 * @param summary at most 2,000 characters, may be empty
 * @param clauses in their order; numbers follow from it
 */
public record DraftText(int revision, String title, String summary, List<DraftClause> clauses) {

    public DraftText {
        clauses = List.copyOf(clauses);
    }

    /** The same words, made from another revision. */
    public DraftText from(int otherRevision) {
        return new DraftText(otherRevision, title, summary, clauses);
    }

    /**
     * One clause; whoever adds one makes its key.
     *
     * @param text at most 10,000 characters
     * @param sources the statements it goes back to, from approved minutes
     */
    public record DraftClause(ClauseId id, String text, List<StatementId> sources) {

        public DraftClause {
            sources = List.copyOf(sources);
        }
    }
}
