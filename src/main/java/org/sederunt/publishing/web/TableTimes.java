package org.sederunt.publishing.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.sederunt.roundtables.TableSummary;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Window;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Says when and where a table meets. */
@Component
class TableTimes {

    private final OfficeTime time;
    private final Words words;

    TableTimes(OfficeTime time, Words words) {
        this.time = time;
        this.words = words;
    }

    /** As in "Thursday 25 June 2026, 10:00 to 13:00". */
    String full(Window when, Locale locale) {
        return words.get(
                locale,
                "publishing.table.when",
                time.day(when.from(), locale),
                from(when, locale),
                until(when, locale));
    }

    /** As in "Thursday, 10:00 to 13:00, Casa del Puerto and on line", beside the date. */
    String besideDate(TableSummary table, Locale locale) {
        Window when = table.when();
        String weekday = local(when.from()).getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        String hours = words.get(locale, "publishing.table.when", weekday, from(when, locale), until(when, locale));
        return hours + ", " + place(table, locale);
    }

    /** As in "Casa del Puerto and on line". */
    String place(TableSummary table, Locale locale) {
        if (table.place().isEmpty()) return words.get(locale, "publishing.table.online");
        return table.online() ? words.get(locale, "publishing.table.both", table.place()) : table.place();
    }

    String day(Window when) {
        return String.valueOf(local(when.from()).getDayOfMonth());
    }

    /** The month, with the year unless it is this one. */
    String month(Window when, Locale locale) {
        LocalDateTime begins = local(when.from());
        String name = begins.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return begins.getYear() == time.today().getYear() ? name : name + " " + begins.getYear();
    }

    private String from(Window when, Locale locale) {
        return time.time(when.from(), locale);
    }

    private String until(Window when, Locale locale) {
        return time.time(when.until(), locale);
    }

    private LocalDateTime local(Instant instant) {
        return time.local(instant);
    }
}
