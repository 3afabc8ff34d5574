package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.DayPicker;

/** The day of a table, and from when until when it lasts. */
class TimeFields extends Div {

    private final OfficeTime time;
    private final DayPicker day = new DayPicker(getTranslation("roundtables.form.day"));
    private final ClockPicker from = new ClockPicker(getTranslation("roundtables.form.from"));
    private final ClockPicker until = new ClockPicker(getTranslation("roundtables.form.until"));

    TimeFields(OfficeTime time, FieldErrors errors) {
        this.time = time;
        errors.at("startsAt", day);
        errors.at("endsAt", until);
        addClassName("fields");
        add(day, from, until);
    }

    void read(Instant startsAt, Instant endsAt) {
        day.setValue(time.dateOf(startsAt));
        from.setValue(time.local(startsAt).toLocalTime());
        until.setValue(time.local(endsAt).toLocalTime());
    }

    Instant startsAt() {
        return at(from.getValue(), "startsAt");
    }

    Instant endsAt() {
        return at(until.getValue(), "endsAt");
    }

    /** The start as far as it is entered, to propose other times by. */
    Optional<LocalDateTime> start() {
        LocalDate date = day.getValue();
        LocalTime begins = from.getValue();
        return date == null || begins == null ? Optional.empty() : Optional.of(date.atTime(begins));
    }

    private Instant at(LocalTime clock, String field) {
        if (day.getValue() == null) throw new InputRefused("startsAt", Refusal.because("roundtables.input.day"));
        if (clock == null) throw new InputRefused(field, Refusal.because("roundtables.input.time"));
        return time.instant(day.getValue().atTime(clock));
    }

    /** Calls {@code changed} whenever day or start change. */
    void whenStartChanges(Runnable changed) {
        day.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
    }
}
