package org.sederunt.guidelines;

import java.time.Clock;
import java.util.List;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.springframework.stereotype.Component;

/** Tells drafts as they stand. */
@Component
class DraftReading {

    private final ClauseRepository clauses;
    private final Versions versions;
    private final Clock clock;

    DraftReading(ClauseRepository clauses, Versions versions, Clock clock) {
        this.clauses = clauses;
        this.versions = versions;
        this.clock = clock;
    }

    Draft draft(Guideline guideline) {
        return draft(guideline, clauses.allOf(guideline.id().value()));
    }

    Draft draft(Guideline guideline, List<Clause> stored) {
        DraftHead head = guideline.head();
        DraftText text = text(guideline, stored);
        return new Draft(
                guideline.id(),
                guideline.slug(),
                guideline.stateAt(clock.instant()),
                text,
                guideline.latestVersion(),
                versions.differsFromLatest(guideline.id(), text),
                head.savedBy(),
                head.savedAt());
    }

    boolean hasClauses(Guideline guideline) {
        return clauses.allOf(guideline.id().value()).stream().anyMatch(Clause::stands);
    }

    DraftText text(Guideline guideline, List<Clause> stored) {
        DraftHead head = guideline.head();
        List<DraftClause> standing =
                stored.stream().filter(Clause::stands).map(Clause::words).toList();
        return new DraftText(head.revision(), head.title(), head.summary(), standing);
    }
}
