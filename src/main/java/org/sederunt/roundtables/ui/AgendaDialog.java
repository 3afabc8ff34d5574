package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sederunt.roundtables.AgendaItem;
import org.sederunt.shared.InputRefused;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Notices;

/** Writes the agenda anew: items can be added, changed and taken out. */
class AgendaDialog extends SavingDialog {

    private final Div rows = new Div();
    private final List<AgendaRow> items = new ArrayList<>();
    private final transient LocalTime start;
    private final transient Consumer<List<AgendaItem>> set;

    AgendaDialog(List<AgendaItem> agenda, LocalTime start, Consumer<List<AgendaItem>> set) {
        super(I18NProvider.translate("roundtables.agenda"), I18NProvider.translate("uikit.save"));
        this.start = start;
        this.set = set;
        addClassName("wide-dialog");
        rows.addClassName("agenda-rows");
        agenda.forEach(this::append);
        if (agenda.isEmpty()) append(null);
        var more = new Button(getTranslation("roundtables.agenda.add"), new Icon("plus"), click -> append(null));
        more.addThemeVariants(ButtonVariant.SMALL);
        add(rows, more);
    }

    private void append(@Nullable AgendaItem item) {
        var row = new AgendaRow(item, start, this::takeOut);
        items.add(row);
        rows.add(row);
    }

    private void takeOut(AgendaRow row) {
        items.remove(row);
        rows.remove(row);
    }

    @Override
    void send() {
        List<AgendaItem> written = new ArrayList<>();
        for (AgendaRow row : items) written.add(row.item());
        set.accept(written);
    }

    @Override
    void mark(InputRefused refused) {
        boolean shown = false;
        for (AgendaRow row : items) shown |= row.mark();
        if (!shown) Notices.refused(refused);
    }
}
