package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.roundtables.MinutesPage;
import org.sederunt.roundtables.Statement;
import org.sederunt.uikit.PagedList;
import org.sederunt.uikit.Prose;
import org.sederunt.uikit.Refusals;

/** What is kept of the table: for everyone once it is approved, and before that for those who write and oversee it. */
class MinutesPart extends Div {

    private final Div kept = new Div();
    private final Div composer = new Div();
    private final Div approval = new Div();
    private final transient MinutesActs acts;
    private final PagedList<Statement> statements = new PagedList<>(this::rows);
    private @Nullable transient TableSight shown;
    private boolean editable;
    private @Nullable StatementForm form;

    MinutesPart(TableDoors doors, Runnable changed) {
        this.acts = new MinutesActs(doors, changed);
        addClassName("minutes");
        add(kept, composer, approval);
    }

    void show(TableSight sight) {
        kept.removeAll();
        approval.removeAll();
        Optional<MinutesPage> approved = sight.page().minutes();
        if (approved.isPresent()) {
            kept.add(approvedHead(approved.get()));
            fill(approved.get(), sight, false);
        } else if (sight.draft() != null && acts.haveBegun(sight)) {
            kept.add(draftHead(sight));
            fill(sight.draft(), sight, sight.acts().edit().isEmpty());
        } else {
            kept.add(new SectionHead(getTranslation("roundtables.minutes")), hint("roundtables.minutes.later"));
        }
        showComposer(sight);
    }

    private Component approvedHead(MinutesPage minutes) {
        var when = new Span(getTranslation(
                "roundtables.minutes.approved",
                acts.shortDate(Objects.requireNonNull(minutes.approvedAt()), getLocale()),
                Objects.requireNonNullElse(minutes.approvedBy(), "")));
        when.addClassNames("small", "muted");
        return new SectionHead(getTranslation("roundtables.minutes"), when);
    }

    private Component draftHead(TableSight sight) {
        var head = new SectionHead(getTranslation("roundtables.minutes.draft"));
        if (sight.acts().summarise().isEmpty()) {
            var edit = new Button(getTranslation("roundtables.summary.edit"), click -> acts.summarise(sight));
            edit.addThemeVariants(ButtonVariant.SMALL);
            head.add(edit);
        }
        return head;
    }

    private void fill(MinutesPage minutes, TableSight sight, boolean editable) {
        if (!minutes.summary().isEmpty()) kept.add(new Prose(minutes.summary()));
        if (minutes.statements().isEmpty()) kept.add(hint("roundtables.minutes.nothing"));
        shown = sight;
        this.editable = editable;
        if (minutes.approved()) statements.show(minutes.statements());
        else statements.showTheEndOf(minutes.statements());
        kept.add(statements);
    }

    private Component rows(List<Statement> some) {
        var rows = new Div();
        rows.addClassName("as-is");
        for (Statement statement : some) {
            var row = new StatementRow(statement);
            if (editable && shown != null) row.add(acts.on(statement, shown));
            rows.add(row);
        }
        return rows;
    }

    /** What is being written stays where it is while the page follows along. */
    private void showComposer(TableSight sight) {
        boolean writes = sight.acts().facilitates() && !sight.table().minutesApproved();
        if (!writes) {
            form = null;
            composer.removeAll();
        } else if (sight.acts().record().isPresent()) {
            composer.removeAll();
            composer.add(Refusals.note(sight.acts().record().get()));
        } else {
            if (form == null) {
                form = acts.form(sight);
                composer.removeAll();
                composer.add(form);
            }
            approval.add(approve(sight));
        }
    }

    private Component approve(TableSight sight) {
        var approve = new Button(getTranslation("roundtables.approve"), click -> acts.approve(sight));
        var line = new Div(Refusals.explain(approve, sight.acts().approve()));
        line.addClassNames("actions", "approval");
        return line;
    }

    private Component hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("muted");
        return hint;
    }
}
