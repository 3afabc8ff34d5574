package org.sederunt.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sederunt.audit.AuditFilter;
import org.sederunt.identity.Account;
import org.sederunt.identity.PersonId;
import org.sederunt.uikit.DayPicker;

/** Limits the trail by kind, person, subject and days; each change is told at once. */
class FilterForm extends Div {

    private final ComboBox<String> kind;
    private final ComboBox<Account> person;
    private final TextField subject;
    private final DayPicker from;
    private final DayPicker until;
    private final transient Consumer<AuditFilter> changed;

    FilterForm(AuditFilter present, AuditDoors doors, Consumer<AuditFilter> changed) {
        this.changed = changed;
        addClassName("audit-filter");
        kind = kinds(doors, present);
        person = persons(doors, present);
        subject = new TextField(getTranslation("audit.subject"));
        subject.setClearButtonVisible(true);
        subject.setValue(present.subject() == null ? "" : present.subject().toString());
        from = new DayPicker(getTranslation("audit.from"));
        from.setValue(present.from());
        until = new DayPicker(getTranslation("audit.until"));
        until.setValue(present.until());
        add(kind, person, subject, from, until, everything(present));
        listen();
    }

    private ComboBox<String> kinds(AuditDoors doors, AuditFilter present) {
        var field = new ComboBox<String>(getTranslation("audit.kind"));
        field.setItemLabelGenerator(name -> doors.words().kind(name, getLocale()));
        List<String> known = doors.trail().kinds(doors.current().id()).stream()
                .sorted(Comparator.comparing(name -> doors.words().kind(name, getLocale())))
                .toList();
        field.setItems(known);
        field.setClearButtonVisible(true);
        if (present.kind() != null && known.contains(present.kind())) field.setValue(present.kind());
        return field;
    }

    private ComboBox<Account> persons(AuditDoors doors, AuditFilter present) {
        PersonId me = doors.current().id();
        var field = new ComboBox<Account>(getTranslation("audit.person"));
        field.setItemLabelGenerator(Account::name);
        field.setClearButtonVisible(true);
        field.setItems(
                query -> doors
                        .people()
                        .search(query.getFilter().orElse(""), query.getPage(), query.getPageSize(), me)
                        .items()
                        .stream());
        if (present.person() != null) doors.people().find(present.person()).ifPresent(field::setValue);
        return field;
    }

    private Button everything(AuditFilter present) {
        var button = new Button(getTranslation("audit.everything"), click -> changed.accept(AuditFilter.EVERYTHING));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setVisible(!present.equals(AuditFilter.EVERYTHING));
        return button;
    }

    private void listen() {
        kind.addValueChangeListener(change -> tell());
        person.addValueChangeListener(change -> tell());
        from.addValueChangeListener(change -> tell());
        until.addValueChangeListener(change -> tell());
        subject.addValueChangeListener(change -> {
            subject.setInvalid(!subject.isEmpty() && subjectAsked() == null);
            if (!subject.isInvalid()) tell();
        });
        subject.setErrorMessage(getTranslation("audit.subject.wrong"));
    }

    private void tell() {
        Account who = person.getValue();
        changed.accept(new AuditFilter(
                kind.getValue(), who == null ? null : who.id(), subjectAsked(), from.getValue(), until.getValue()));
    }

    private @Nullable UUID subjectAsked() {
        try {
            return UUID.fromString(subject.getValue().strip());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
