package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.ThreadSummary;
import org.sederunt.discussion.components.ThreadPanel;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.sederunt.roundtables.Statement;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.Sector;
import org.sederunt.uikit.Drawing;
import org.sederunt.uikit.Prose;

/** One clause: number and text, who has spoken about it and where it comes from; beside it what was said. */
class ClauseRow extends ListItem {

    private final Drawing strip = new Drawing("");
    private final Span spoken = new Span();

    /** A clause that stands without a thread, because it was added after the consultation. */
    ClauseRow(VersionClause clause, Map<StatementId, Statement> statements) {
        var since = new Paragraph(getTranslation("guidelines.clause.added"));
        since.addClassName("hint");
        var margin = new Div(since);
        margin.addClassName("margin");
        lay(clause, statements, margin);
        show(Set.of(), 0);
    }

    ClauseRow(
            VersionClause clause,
            Map<StatementId, Statement> statements,
            ThreadPanel talk,
            @Nullable ThreadSummary summary) {
        lay(clause, statements, talk);
        if (summary == null) show(Set.of(), 0);
        else show(summary);
    }

    private void lay(VersionClause clause, Map<StatementId, Statement> statements, Div margin) {
        setId("c" + clause.number());
        var number = new Span(Integer.toString(clause.number()));
        number.addClassName("no");
        var foot = new Div(strip, spoken);
        foot.addClassName("foot");
        List<Statement> sources = clause.sources().stream()
                .map(statements::get)
                .flatMap(Stream::ofNullable)
                .toList();
        if (!sources.isEmpty()) foot.add(new Provenance(sources));
        var text = new Div(number, new Prose(clause.text()), foot);
        text.addClassName("clause");
        add(text, margin);
    }

    final void show(ThreadSummary summary) {
        show(summary.spoke(), summary.count());
    }

    private void show(Set<Sector> spoke, int comments) {
        Set<Sector> sectors = spoke.isEmpty() ? EnumSet.noneOf(Sector.class) : EnumSet.copyOf(spoke);
        strip.show(Spoken.strip(sectors));
        String key = comments == 0 ? "guidelines.spoken.none" : "guidelines.spoken.sectors";
        spoken.setText(getTranslation(key, sectors.size()));
    }
}
