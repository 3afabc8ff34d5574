package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Locale;

/** A field for a time of day, on the clock of 24 hours that every page uses. */
class ClockPicker extends TimePicker {

    ClockPicker(String label) {
        super(label);
        setLocale("es".equals(getLocale().getLanguage()) ? Locale.of("es", "ES") : Locale.UK);
    }
}
