package org.sederunt.publishing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sederunt.roundtables.Seat;
import org.sederunt.roundtables.SeatPlan;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.sederunt.stakeholders.Hat;
import org.sederunt.uikit.drawings.RoundTableDrawing;
import org.sederunt.uikit.drawings.SeatMark;
import org.sederunt.uikit.drawings.SeatRow;
import org.springframework.stereotype.Component;

/** Draws the seats of a table, without saying who sits there. */
@Component
class SeatDrawings {

    private final Words words;

    SeatDrawings(Words words) {
        this.words = words;
    }

    /** The seats in one line, as SVG. */
    String row(SeatPlan plan, Locale locale) {
        return new SeatRow(title(plan, locale), groups(plan, locale)).svg();
    }

    /** The table from above, as SVG; with its facilitator where one is appointed. */
    String table(SeatPlan plan, boolean facilitated, Locale locale) {
        List<List<SeatMark>> groups = new ArrayList<>();
        if (facilitated) groups.add(List.of(SeatMark.facilitator(words.get(locale, "publishing.seat.facilitator"))));
        groups.addAll(groups(plan, locale));
        String figure = words.get(locale, "publishing.seat.figure", plan.taken(), plan.total());
        return RoundTableDrawing.of(title(plan, locale), groups, figure, words.get(locale, "publishing.seat.caption"))
                .svg();
    }

    private String title(SeatPlan plan, Locale locale) {
        return words.get(locale, "publishing.seat.title", plan.taken(), plan.total(), plan.free());
    }

    private List<List<SeatMark>> groups(SeatPlan plan, Locale locale) {
        List<@Nullable Sector> order = new ArrayList<>(Arrays.asList(Sector.values()));
        order.add(null);
        return order.stream()
                .map(sector ->
                        plan.of(sector).stream().map(seat -> mark(seat, locale)).toList())
                .toList();
    }

    private SeatMark mark(Seat seat, Locale locale) {
        Hat holder = seat.holder();
        if (holder != null) return SeatMark.taken(holder.sector(), taken(holder.sector(), locale));
        Sector kept = seat.reservedFor();
        if (kept == null) return SeatMark.open(words.get(locale, "publishing.seat.open"));
        return SeatMark.reserved(kept, words.get(locale, "publishing.seat.reserved", words.get(locale, kept.key())));
    }

    private String taken(@Nullable Sector sector, Locale locale) {
        String name = words.get(locale, sector == null ? "publishing.seat.publicbody" : sector.key());
        return words.get(locale, "publishing.seat.taken", name);
    }
}
