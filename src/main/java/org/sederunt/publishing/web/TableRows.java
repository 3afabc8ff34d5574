package org.sederunt.publishing.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sederunt.roundtables.TableSummary;
import org.springframework.stereotype.Component;

/** Puts tables into rows of a list. */
@Component
class TableRows {

    private final TableTimes times;
    private final SeatDrawings seats;
    private final Clock clock;

    TableRows(TableTimes times, SeatDrawings seats, Clock clock) {
        this.times = times;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * One table in a list.
     *
     * @param seats the seats in one line, as SVG
     * @param coming whether seats can still be taken
     */
    record Row(
            String slug,
            String title,
            String day,
            String month,
            String when,
            String seats,
            int free,
            int total,
            boolean coming,
            boolean minutes) {}

    List<Row> of(List<TableSummary> tables, Locale locale) {
        return tables.stream().map(table -> row(table, locale)).toList();
    }

    private Row row(TableSummary table, Locale locale) {
        return new Row(
                table.slug().value(),
                table.title(),
                times.day(table.when()),
                times.month(table.when(), locale),
                times.besideDate(table, locale),
                seats.row(table.seats(), locale),
                table.seats().free(),
                table.seats().total(),
                table.isComingAt(clock.instant()),
                table.minutesApproved());
    }
}
