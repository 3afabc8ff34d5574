package org.sederunt.roundtables.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.sederunt.roundtables.TableSummary;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.Byline;
import org.springframework.stereotype.Component;

/** Time, place and people of a table in words. */
@Component
class TableWords {

    private final OfficeTime time;

    TableWords(OfficeTime time) {
        this.time = time;
    }

    OfficeTime time() {
        return time;
    }

    /** As in "Thursday 25 June 2026, 10:00 to 13:00". */
    String full(Window when, Locale locale) {
        return span(time.full(when.from(), locale), when, locale);
    }

    /** As in "Thursday, 10:00 to 13:00". */
    String weekday(Window when, Locale locale) {
        String day = time.local(when.from()).getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return span(day + ", " + time.time(when.from(), locale), when, locale);
    }

    private String span(String start, Window when, Locale locale) {
        boolean sameDay = time.dateOf(when.from()).equals(time.dateOf(when.until()));
        String end = sameDay ? time.time(when.until(), locale) : time.dayAndTime(when.until(), locale);
        return I18NProvider.translate("roundtables.when", start, end);
    }

    /** As in "June", and "June 2025" in another year than this. */
    String month(Instant instant, Locale locale) {
        LocalDateTime local = time.local(instant);
        String month = local.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return local.getYear() == time.today().getYear() ? month : month + " " + local.getYear();
    }

    /** As in "Casa del Puerto and on line". */
    static String place(TableSummary table) {
        if (!table.online()) return table.place();
        return table.place().isEmpty()
                ? I18NProvider.translate("roundtables.place.online")
                : I18NProvider.translate("roundtables.place.both", table.place());
    }

    /** As in "Rosario Quintela, Universidad del Estuario". */
    static String speaker(Byline byline) {
        String key = byline.organisation() == null
                ? "roundtables.speaker.oneself"
                : byline.waitsForVerification() ? "roundtables.speaker.waiting" : "roundtables.speaker.organisation";
        return byline.organisation() == null
                ? I18NProvider.translate(key, byline.person())
                : I18NProvider.translate(key, byline.person(), byline.organisation());
    }

    /** As in "Private, Diplomatic and Media". */
    static String all(List<String> words, Locale locale) {
        Locale withoutSerialComma = "en".equals(locale.getLanguage()) ? Locale.UK : locale;
        return ListFormat.getInstance(withoutSerialComma, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(words);
    }
}
