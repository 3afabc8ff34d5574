package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.discussion.components.ThreadPanel;
import org.sederunt.discussion.components.ThreadPanels;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.sederunt.guidelines.components.GuidelineHeader;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.Statement;
import org.sederunt.roundtables.StatementId;

/** The text of a guideline, each clause with what is said about it beside it. */
@Route("guidelines/:slug")
@PermitAll
class TextView extends GuidelineTabView {

    private final transient GuidelineShelf shelf;
    private final transient Comments comments;
    private final transient ThreadPanels panels;
    private final transient Minutes minutes;
    private final Map<ThreadId, ThreadPanel> talks = new LinkedHashMap<>();
    private final Map<ThreadId, ClauseRow> rows = new HashMap<>();

    TextView(GuidelineShelf shelf, GuidelineHeader header, Comments comments, ThreadPanels panels, Minutes minutes) {
        super(shelf, header, TextTab.KEY);
        this.shelf = shelf;
        this.comments = comments;
        this.panels = panels;
        this.minutes = minutes;
    }

    @Override
    void fill(Div content, GuidelinePage guideline) {
        talks.clear();
        rows.clear();
        PersonId me = shelf.me();
        Map<ThreadId, ThreadSummary> summaries = comments.summaries(guideline.threads());
        Map<ThreadId, List<CommentView>> first = comments.firstOf(guideline.threads(), ThreadPanels.FEW, me);
        summaries.forEach((thread, summary) ->
                talks.put(thread, panels.of(thread, first.getOrDefault(thread, List.of()), summary, me)));
        if (!guideline.text().summary().isEmpty()) content.add(summary(guideline));
        if (shelf.guidelines().refusalToSeeDrafts(me).isEmpty())
            content.add(new OfficeLine(shelf.guidelines(), guideline));
        content.add(clauses(guideline, summaries), wholeText(guideline));
        content.getElement().executeJs(Scrolling.TO_ANCHOR);
    }

    @Override
    boolean refresh(GuidelinePage before, GuidelinePage now) {
        boolean sameText = before.text().number() == now.text().number() && before.state() == now.state();
        if (!sameText) return false;
        Map<ThreadId, ThreadSummary> summaries = comments.summaries(now.threads());
        Map<ThreadId, List<CommentView>> first = comments.firstOf(now.threads(), ThreadPanels.FEW, shelf.me());
        summaries.forEach((thread, summary) -> {
            ThreadPanel panel = talks.get(thread);
            if (panel != null) panel.refresh(first.getOrDefault(thread, List.of()), summary);
            ClauseRow row = rows.get(thread);
            if (row != null) row.show(summary);
        });
        return true;
    }

    private static Paragraph summary(GuidelinePage guideline) {
        var summary = new Paragraph(guideline.text().summary());
        summary.addClassName("guideline-summary");
        return summary;
    }

    private OrderedList clauses(GuidelinePage guideline, Map<ThreadId, ThreadSummary> summaries) {
        Map<StatementId, Statement> statements = statementsOf(guideline);
        var list = new OrderedList();
        list.addClassName("clauses");
        for (VersionClause clause : guideline.text().clauses()) {
            ThreadId thread = clause.thread();
            ClauseRow row = thread == null
                    ? new ClauseRow(clause, statements)
                    : new ClauseRow(clause, statements, talk(clause, thread), summaries.get(thread));
            if (thread != null) rows.put(thread, row);
            list.add(row);
        }
        return list;
    }

    private ThreadPanel talk(VersionClause clause, ThreadId thread) {
        ThreadPanel panel = talks.get(thread);
        if (panel == null) throw new IllegalStateException("no thread " + thread);
        return panel.about(getTranslation("guidelines.clause", clause.number()));
    }

    private Map<StatementId, Statement> statementsOf(GuidelinePage guideline) {
        List<StatementId> cited = guideline.text().clauses().stream()
                .flatMap(clause -> clause.sources().stream())
                .distinct()
                .toList();
        return cited.isEmpty() ? Map.of() : minutes.statements(cited);
    }

    private Section wholeText(GuidelinePage guideline) {
        var section = new Section(new H2(getTranslation("guidelines.whole")));
        section.addClassNames("section", "whole-text");
        section.setId("whole");
        ThreadPanel panel = talks.get(guideline.wholeText());
        if (panel != null) section.add(panel.about(getTranslation("guidelines.whole.about")));
        return section;
    }
}
