package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sederunt.roundtables.AgendaItem;
import org.sederunt.roundtables.Venue;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Texts;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Refusals;

/** The fields of one agenda item. */
class AgendaRow extends Div {

    private final ClockPicker begins = new ClockPicker(getTranslation("roundtables.agenda.begins"));
    private final TextField title = new TextField(getTranslation("roundtables.agenda.title"));
    private final TextField note = new TextField(getTranslation("roundtables.agenda.note"));
    private final LocalTime start;

    AgendaRow(@Nullable AgendaItem item, LocalTime start, Consumer<AgendaRow> takeOut) {
        this.start = start;
        begins.setValue(item == null ? start : item.begins());
        title.setMaxLength(Texts.TITLE);
        note.setMaxLength(Venue.NOTE);
        if (item != null) {
            title.setValue(item.title());
            note.setValue(item.note());
        }
        var remove = new Button(new Icon("close"), click -> takeOut.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("roundtables.agenda.remove"));
        addClassName("agenda-row");
        add(begins, title, note, remove);
    }

    AgendaItem item() {
        return new AgendaItem(Optional.ofNullable(begins.getValue()).orElse(start), title.getValue(), note.getValue());
    }

    /** Marks the title if it cannot be taken as it is; says whether it was marked. */
    boolean mark() {
        var refusal = InputRefused.refusalFor(title.getValue(), Texts.TITLE);
        title.setErrorMessage(refusal.map(Refusals::words).orElse(""));
        title.setInvalid(refusal.isPresent());
        return refusal.isPresent();
    }
}
