package org.sederunt.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A field for a day, with months and weekdays in the reader's language. */
public class DayPicker extends DatePicker {

    private static final List<DayOfWeek> SUNDAY_FIRST = IntStream.range(0, 7)
            .mapToObj(later -> DayOfWeek.SUNDAY.plus(later))
            .toList();

    public DayPicker(String label) {
        super(label);
        Locale locale = getLocale();
        setLocale(locale);
        setClearButtonVisible(true);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setDateFormat(getTranslation("uikit.day.format"))
                .setToday(getTranslation("uikit.day.today"))
                .setCancel(getTranslation("uikit.cancel"))
                .setBadInputErrorMessage(getTranslation("uikit.day.wrong")));
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return SUNDAY_FIRST.stream()
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
