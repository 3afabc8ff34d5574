package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A time on the office's clock, as in "09:00" and "9:00". */
@Tag("time")
class TimeOfDay extends HtmlContainer {

    TimeOfDay(LocalTime time) {
        String pattern = "es".equals(getLocale().getLanguage()) ? "H:mm" : "HH:mm";
        setText(time.format(DateTimeFormatter.ofPattern(pattern, getLocale())));
        getElement().setAttribute("datetime", time.toString());
    }
}
