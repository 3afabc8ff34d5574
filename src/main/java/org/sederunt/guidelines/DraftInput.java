package org.sederunt.guidelines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.stereotype.Component;

/** Checks what a moderator entered into a draft, and tidies it. */
@Component
class DraftInput {

    static final int SUMMARY = 2_000;
    static final int MOST_CLAUSES = 100;
    static final int MOST_SOURCES = 20;

    private final Minutes minutes;
    private final ClauseRepository clauses;

    DraftInput(Minutes minutes, ClauseRepository clauses) {
        this.minutes = minutes;
        this.clauses = clauses;
    }

    static String title(String entered) {
        return InputRefused.text("title", entered, Texts.TITLE);
    }

    static String summary(String entered) {
        return InputRefused.optionalText("summary", entered, SUMMARY);
    }

    DraftText checked(DraftText entered, Guideline guideline, List<Clause> stored) {
        String title = title(entered.title());
        String summary = summary(entered.summary());
        List<DraftClause> tidied = entered.clauses().stream()
                .map(clause -> new DraftClause(clause.id(), text(clause, entered), sources(clause)))
                .toList();
        if (tidied.size() > MOST_CLAUSES) {
            throw GuidelineRefused.because("guidelines.refused.manyclauses", MOST_CLAUSES);
        }
        requireOwnKeys(tidied, guideline, stored);
        requireApprovedMinutes(tidied, stored);
        return new DraftText(entered.revision(), title, summary, tidied);
    }

    private static String text(DraftClause clause, DraftText whole) {
        String text = Texts.tidy(clause.text());
        int number = whole.clauses().indexOf(clause) + 1;
        if (text.isEmpty()) {
            throw new InputRefused("clause", Refusal.because("guidelines.refused.clauseempty", number));
        }
        int length = text.codePointCount(0, text.length());
        if (length > Texts.CLAUSE) {
            throw new InputRefused(
                    "clause", Refusal.because("guidelines.refused.clauselong", number, Texts.CLAUSE, length));
        }
        return text;
    }

    private static List<StatementId> sources(DraftClause clause) {
        List<StatementId> cited = clause.sources().stream().distinct().toList();
        if (cited.size() > MOST_SOURCES) {
            throw GuidelineRefused.because("guidelines.refused.manysources", MOST_SOURCES);
        }
        return cited;
    }

    private void requireOwnKeys(List<DraftClause> entered, Guideline guideline, List<Clause> stored) {
        Set<ClauseId> keys = entered.stream().map(DraftClause::id).collect(Collectors.toCollection(HashSet::new));
        if (keys.size() < entered.size()) throw new IllegalArgumentException("a clause stands twice in a draft");
        stored.stream().map(Clause::id).forEach(keys::remove);
        boolean taken = !keys.isEmpty()
                && clauses.countByIds(keys.stream().map(ClauseId::value).toList()) > 0;
        if (taken) throw new IllegalArgumentException("a clause of another guideline in " + guideline.id());
    }

    /** Statements cited before stay citable; what is new has to stand in minutes that are approved. */
    private void requireApprovedMinutes(List<DraftClause> entered, List<Clause> stored) {
        Set<StatementId> fresh = entered.stream()
                .flatMap(clause -> clause.sources().stream())
                .collect(Collectors.toCollection(HashSet::new));
        stored.forEach(clause -> fresh.removeAll(clause.words().sources()));
        if (fresh.isEmpty()) return;
        var approved = minutes.statements(fresh);
        boolean allApproved = fresh.stream().allMatch(approved::containsKey);
        if (!allApproved) throw GuidelineRefused.because("guidelines.refused.notapproved");
    }
}
