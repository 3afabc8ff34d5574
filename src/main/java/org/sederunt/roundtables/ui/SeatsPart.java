package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.roundtables.SeatPlan;
import org.sederunt.roundtables.SeatRefused;
import org.sederunt.roundtables.TableActs;
import org.sederunt.uikit.Drawing;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Refusals;

/** The seats of a table, drawn and in figures, and the one act: to sit down, or to give the seat up. */
class SeatsPart extends Div {

    private final transient TableDoors doors;
    private final Runnable changed;
    private final HtmlContainer figure = new HtmlContainer("figure");
    private final Div rows = new Div();
    private final Div acts = new Div();
    private final Div hint = new Div();
    private transient @Nullable TableActs offered;

    SeatsPart(TableDoors doors, Runnable changed) {
        this.doors = doors;
        this.changed = changed;
        addClassName("table-page");
        acts.addClassName("actions");
        for (Div part : List.of(rows, hint)) part.addClassName("as-is");
        var part = new Div(new H2(getTranslation("roundtables.seats")), rows, acts, hint);
        part.addClassName("seats-part");
        add(figure, part);
    }

    void show(TableSight sight) {
        boolean begun = phase(sight) == Phase.BEGUN;
        draw(sight);
        rows.removeAll();
        rows.add(new SeatsTable(sight.table().seats()));
        offer(sight);
        acts.setVisible(!begun);
        hint.removeAll();
        hint.add(hint(sight));
        hint.setVisible(!begun);
    }

    private void draw(TableSight sight) {
        Phase phase = phase(sight);
        String svg = SeatDrawings.table(sight.table().seats(), phase, sight.me());
        var key = new HtmlContainer("figcaption");
        key.addClassName("key");
        key.add(key("k-taken", "roundtables.key.taken"));
        if (phase == Phase.RESERVED) key.add(key("k-reserved", "roundtables.key.reserved"));
        key.add(key("k-open", phase.key()));
        if (sight.acts().seated()) key.add(key("k-you", "roundtables.key.you"));
        figure.removeAll();
        figure.add(new Drawing(svg), key);
    }

    private Component key(String sign, String words) {
        var mark = new HtmlComponent("i");
        mark.addClassName(sign);
        return new Span(mark, new Span(getTranslation(words)));
    }

    /** The buttons stay where they are, and keep the focus, while others sit down. */
    private void offer(TableSight sight) {
        if (sight.acts().equals(offered)) return;
        offered = sight.acts();
        acts.removeAll();
        if (sight.acts().seated()) {
            var leave = new Button(getTranslation("roundtables.leave"), click -> leave(sight));
            var told = new Span(getTranslation("roundtables.seated"));
            told.addClassName("has-seat");
            acts.add(told, Refusals.explain(leave, sight.acts().leave()));
        } else {
            var take = new Button(getTranslation("roundtables.take"));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            take.setDisableOnClick(true);
            take.addClickListener(click -> {
                take(sight);
                take.setEnabled(true);
            });
            acts.add(Refusals.explain(take, sight.acts().take()));
        }
    }

    private void take(TableSight sight) {
        if (sit(sight))
            Notices.undoable(getTranslation("roundtables.taken", sight.table().title()), () -> {
                Notices.attempt(() -> doors.seats().leave(sight.id(), sight.me()));
                changed.run();
            });
        changed.run();
    }

    private boolean sit(TableSight sight) {
        try {
            doors.seats().take(sight.id(), sight.me());
            return true;
        } catch (SeatRefused gone) {
            Notices.wrong(getTranslation("roundtables.gone", Refusals.words(gone.refusal())));
            return false;
        }
    }

    private void leave(TableSight sight) {
        boolean left = Notices.attempt(() -> doors.seats().leave(sight.id(), sight.me()));
        if (left)
            Notices.undoable(getTranslation("roundtables.left"), () -> {
                sit(sight);
                changed.run();
            });
        changed.run();
    }

    private Component hint(TableSight sight) {
        SeatPlan seats = sight.table().seats();
        List<String> words = new ArrayList<>();
        if (phase(sight) == Phase.RELEASED) {
            words.add(getTranslation("roundtables.hint.released"));
        } else {
            List<String> own = seats.sectorsWithFreeSeats().stream()
                    .map(sector -> getTranslation(sector.key()))
                    .toList();
            if (!own.isEmpty()) words.add(getTranslation("roundtables.hint.own", TableWords.all(own, getLocale())));
            words.add(getTranslation("roundtables.hint.open", seats.freeOf(null)));
            words.add(getTranslation("roundtables.hint.release", sight.page().reserveReleasedAt()));
        }
        words.add(getTranslation("roundtables.hint.organisation", sight.page().maxPerOrganisation()));
        var hint = new Paragraph(String.join(" ", words));
        hint.addClassName("hint");
        return hint;
    }

    private Phase phase(TableSight sight) {
        return Phase.of(sight.page(), doors.words().time().now());
    }
}
