package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.sederunt.roundtables.MinutesPage;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.roundtables.Statement;
import org.sederunt.uikit.Notices;

/** What the facilitator does with the minutes: record, edit, take out, summarise, approve. */
class MinutesActs {

    private final TableDoors doors;
    private final Runnable changed;

    MinutesActs(TableDoors doors, Runnable changed) {
        this.doors = doors;
        this.changed = changed;
    }

    String shortDate(Instant instant, Locale locale) {
        return doors.words().time().date(instant, locale);
    }

    /** Whether there can be minutes already. */
    boolean haveBegun(TableSight sight) {
        return !sight.table().isComingAt(doors.words().time().now());
    }

    /** The form in which statements are recorded, one after the other. */
    StatementForm form(TableSight sight) {
        return new StatementForm(speakers(sight), "statement:" + sight.id(), (said, form) -> {
            doors.minutes().record(sight.id(), said, sight.me());
            form.sent();
            Notices.done(words("roundtables.recorded"));
            changed.run();
        });
    }

    private List<Speaker> speakers(TableSight sight) {
        return Speaker.at(doors.seats().seated(sight.id()));
    }

    /** What can be done with one statement. */
    Component on(Statement statement, TableSight sight) {
        var edit = small("roundtables.statement.edit", () -> edit(statement, sight));
        var remove = small("roundtables.statement.remove", () -> remove(statement, sight));
        var acts = new Div(edit, remove);
        acts.addClassName("actions");
        return acts;
    }

    private static Button small(String key, Runnable act) {
        var button = new Button(words(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void edit(Statement statement, TableSight sight) {
        new StatementDialog(statement, place(sight, "statement/" + statement.id()), speakers(sight), said -> {
                    doors.minutes().edit(sight.id(), statement.id(), said, statement.version(), sight.me());
                    Notices.done(words("roundtables.statement.edited"));
                    changed.run();
                })
                .open();
    }

    private void remove(Statement statement, TableSight sight) {
        boolean removed = Notices.attempt(
                () -> doors.minutes().remove(sight.id(), statement.id(), statement.version(), sight.me()));
        if (removed)
            Notices.undoable(words("roundtables.statement.removed"), () -> {
                Notices.attempt(() -> doors.minutes().record(sight.id(), again(statement), sight.me()));
                changed.run();
            });
        changed.run();
    }

    private static NewStatement again(Statement statement) {
        return statement
                .spokenBy()
                .map(byline -> NewStatement.by(byline.hat().person(), statement.text(), UUID.randomUUID()))
                .orElseGet(() -> NewStatement.unattributed(
                        Objects.requireNonNull(statement.sector()), statement.text(), UUID.randomUUID()));
    }

    void summarise(TableSight sight) {
        MinutesPage draft = Objects.requireNonNull(sight.draft());
        new SummaryDialog(draft.summary(), place(sight, "summary"), summary -> {
                    doors.minutes().summarise(sight.id(), summary, draft.version(), sight.me());
                    Notices.done(words("roundtables.summary.set"));
                    changed.run();
                })
                .open();
    }

    void approve(TableSight sight) {
        int kept = Objects.requireNonNull(sight.draft()).statements().size();
        var ask = new ConfirmDialog();
        ask.setHeader(words("roundtables.approve.title", sight.table().title()));
        ask.setText(words("roundtables.approve.text", kept));
        ask.setCancelable(true);
        ask.setCancelText(words("uikit.cancel"));
        ask.setConfirmText(words("roundtables.approve"));
        ask.addConfirmListener(confirmed -> {
            boolean approved = Notices.attempt(() -> doors.minutes().approve(sight.id(), sight.me()));
            if (approved) Notices.done(words("roundtables.approved"));
            changed.run();
        });
        ask.open();
    }

    /** Where unsent words about the minutes of a table are kept. */
    private static String place(TableSight sight, String part) {
        return "table/" + sight.id() + "/minutes/" + part;
    }

    private static String words(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
