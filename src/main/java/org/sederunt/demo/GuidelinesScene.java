package org.sederunt.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.Draft;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The guidelines: drafted from statements, consulted on, and revised after what was said. */
@Component
@Order(4)
class GuidelinesScene implements Scene {

    private final Guidelines guidelines;

    GuidelinesScene(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @Override
    public void tell(Script script, Players players, Timeline timeline) {
        script.list("guidelines").forEach(guideline -> tell(guideline, players, timeline));
    }

    private void tell(Entry guideline, Players players, Timeline timeline) {
        timeline.at(guideline.moment("drafted"), () -> draft(guideline, players));
        guideline
                .partIfAny("consultation")
                .ifPresent(consultation -> timeline.at(
                        consultation.moment("opens"),
                        () -> guidelines.openConsultation(
                                guidelineOf(guideline, players),
                                consultation.moment("closes"),
                                author(guideline, players))));
        guideline
                .partIfAny("revision")
                .ifPresent(revision -> timeline.at(revision.moment(), () -> revise(guideline, revision, players)));
    }

    private void draft(Entry guideline, Players players) {
        PersonId author = author(guideline, players);
        GuidelineId id =
                guidelines.draft(new NewDraft(Ids.next(), guideline.text("title"), guideline.text("summary")), author);
        players.keep(guideline.text("key"), id);

        List<DraftClause> clauses = guideline.list("clauses").stream()
                .map(clause -> new DraftClause(ClauseId.next(), clause.text("text"), cited(clause, players)))
                .toList();
        Draft empty = guidelines.draftOf(id, author);
        var text = new DraftText(empty.text().revision(), guideline.text("title"), guideline.text("summary"), clauses);
        guidelines.revise(id, text, author);
    }

    private static List<StatementId> cited(Entry clause, Players players) {
        return clause.list("cites").stream()
                .map(cite -> players.thing(cite.text("table") + "#" + cite.number("statement"), StatementId.class))
                .toList();
    }

    private void revise(Entry guideline, Entry revision, Players players) {
        GuidelineId id = guidelineOf(guideline, players);
        PersonId by = players.person(revision.text("by"));
        Map<Integer, String> changed = revision.list("clauses").stream()
                .collect(Collectors.toMap(clause -> clause.number("number"), clause -> clause.text("text")));
        DraftText before = guidelines.draftOf(id, by).text();
        var clauses = new ArrayList<DraftClause>();
        for (DraftClause clause : before.clauses()) {
            String text = changed.getOrDefault(clauses.size() + 1, clause.text());
            clauses.add(new DraftClause(clause.id(), text, clause.sources()));
        }
        guidelines.revise(id, new DraftText(before.revision(), before.title(), before.summary(), clauses), by);
        guidelines.publishVersion(id, by);
    }

    static GuidelineId guidelineOf(Entry guideline, Players players) {
        return players.thing(guideline.text("key"), GuidelineId.class);
    }

    private static PersonId author(Entry guideline, Players players) {
        return players.person(guideline.text("author"));
    }
}
