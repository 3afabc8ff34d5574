package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.sederunt.roundtables.AgendaItem;
import org.sederunt.uikit.Notices;
import org.sederunt.uikit.Strong;

/** What the table talks about, and when. */
class AgendaPart extends Div {

    private final transient TableDoors doors;
    private final Runnable changed;

    AgendaPart(TableDoors doors, Runnable changed) {
        this.doors = doors;
        this.changed = changed;
    }

    void show(TableSight sight) {
        removeAll();
        var head = new SectionHead(getTranslation("roundtables.agenda"));
        if (sight.acts().setAgenda().isEmpty()) head.add(edit(sight));
        add(head);
        add(sight.page().agenda().isEmpty() ? nothing() : list(sight));
    }

    private Component edit(TableSight sight) {
        var edit = new Button(getTranslation("roundtables.agenda.edit"), click -> open(sight));
        edit.addThemeVariants(ButtonVariant.SMALL);
        return edit;
    }

    private void open(TableSight sight) {
        int version = sight.page().version();
        new AgendaDialog(
                        sight.page().agenda(),
                        doors.words().time().local(sight.table().when().from()).toLocalTime(),
                        items -> {
                            doors.tables().setAgenda(sight.id(), items, version, sight.me());
                            Notices.done(getTranslation("roundtables.agenda.set"));
                            changed.run();
                        })
                .open();
    }

    private Component nothing() {
        var nothing = new Paragraph(getTranslation("roundtables.agenda.none"));
        nothing.addClassName("muted");
        return nothing;
    }

    private Component list(TableSight sight) {
        var list = new OrderedList();
        list.addClassName("agenda");
        sight.page().agenda().forEach(item -> list.add(line(item)));
        return list;
    }

    private ListItem line(AgendaItem item) {
        var what = new Div(new Strong(item.title()));
        if (!item.note().isEmpty()) what.add(new Paragraph(item.note()));
        return new ListItem(new TimeOfDay(item.begins()), what);
    }
}
