package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.sederunt.roundtables.TableSummary;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.StatusBadge;
import org.sederunt.uikit.Strong;

/** Title, theme, state, time and place of a table, and what the office may do with it. */
class TableHead extends Div {

    private final transient TableDoors doors;
    private final Runnable changed;

    TableHead(TableDoors doors, Runnable changed) {
        this.doors = doors;
        this.changed = changed;
        addClassName("title-block");
    }

    void show(TableSight sight) {
        TableSummary table = sight.table();
        var theme = new Paragraph(table.theme());
        theme.addClassName("table-theme");
        var facts = new Div(
                state(table),
                new Strong(doors.words().full(table.when(), getLocale())),
                new Span(TableWords.place(table)));
        facts.addClassName("facts");

        removeAll();
        add(new H1(table.title()), theme, facts);
        if (sight.acts().office()) add(officeActs(sight));
    }

    private Component state(TableSummary table) {
        Instant now = doors.words().time().now();
        if (table.minutesApproved()) return StatusBadge.firm(getTranslation("roundtables.state.approved"));
        if (table.isOverAt(now)) return StatusBadge.plain(getTranslation("roundtables.state.over"));
        if (!table.isComingAt(now)) return StatusBadge.lit(getTranslation("roundtables.state.underway"));
        int free = table.seats().free();
        return free == 0
                ? StatusBadge.plain(getTranslation("roundtables.state.full"))
                : StatusBadge.lit(getTranslation("roundtables.state.free", free));
    }

    private Component officeActs(TableSight sight) {
        var acts = new Div(
                act("roundtables.revise", sight.acts().revise(), () -> revise(sight)),
                act("roundtables.appoint", sight.acts().appointFacilitator(), () -> appoint(sight)));
        acts.addClassNames("actions", "office-acts");
        sight.acts().revise().map(Refusals::note).ifPresent(acts::add);
        return acts;
    }

    private Button act(String key, Optional<Refusal> refusal, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setEnabled(refusal.isEmpty());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void revise(TableSight sight) {
        int version = sight.page().version();
        new TableDialog(doors.words().time(), sight.page().outline(), outline -> {
                    doors.tables().revise(sight.id(), outline, version, sight.me());
                    Notices.done(getTranslation("roundtables.revised"));
                    changed.run();
                })
                .open();
    }

    private void appoint(TableSight sight) {
        new FacilitatorDialog(doors.people(), sight.me(), account -> {
                    doors.tables().appointFacilitator(sight.id(), account.id(), sight.me());
                    Notices.done(getTranslation("roundtables.appointed", account.name()));
                    changed.run();
                })
                .open();
    }
}
