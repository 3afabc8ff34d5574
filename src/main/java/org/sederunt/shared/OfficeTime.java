package org.sederunt.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants as the office's wall clock and calendar tell them, in the reader's language. */
public final class OfficeTime {

    private final ZoneId zone;
    private final Clock clock;

    OfficeTime(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dateOf(now());
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public LocalDateTime local(Instant instant) {
        return instant.atZone(zone).toLocalDateTime();
    }

    public Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    /** As in "Thursday 4 June 2026, 09:00" and "jueves 4 de junio de 2026, 9:00". */
    public String full(Instant instant, Locale locale) {
        return format(instant, locale, "EEEE d MMMM yyyy, HH:mm", "EEEE d 'de' MMMM 'de' yyyy, H:mm");
    }

    /** As in "Thursday 4 June, 09:00" and "jueves 4 de junio, 9:00". */
    public String dayAndTime(Instant instant, Locale locale) {
        return format(instant, locale, "EEEE d MMMM, HH:mm", "EEEE d 'de' MMMM, H:mm");
    }

    /** As in "Thursday 4 June 2026" and "jueves 4 de junio de 2026". */
    public String day(Instant instant, Locale locale) {
        return format(instant, locale, "EEEE d MMMM yyyy", "EEEE d 'de' MMMM 'de' yyyy");
    }

    /** As in "4 June 2026" and "4 de junio de 2026". */
    public String date(Instant instant, Locale locale) {
        return format(instant, locale, "d MMMM yyyy", "d 'de' MMMM 'de' yyyy");
    }

    /** As in "4 June" and "4 de junio". */
    public String shortDate(Instant instant, Locale locale) {
        return format(instant, locale, "d MMMM", "d 'de' MMMM");
    }

    /** As in "09:00" and "9:00". */
    public String time(Instant instant, Locale locale) {
        return format(instant, locale, "HH:mm", "H:mm");
    }

    /** Whole days from today to the day of {@code instant}; 0 on its day, negative afterwards. */
    public long daysUntil(Instant instant) {
        return ChronoUnit.DAYS.between(today(), dateOf(instant));
    }

    public Duration until(Instant instant) {
        return Duration.between(now(), instant);
    }

    private String format(Instant instant, Locale locale, String english, String spanish) {
        String pattern = "es".equals(locale.getLanguage()) ? spanish : english;
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }
}
