package org.sederunt.roundtables.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.Seat;
import org.sederunt.roundtables.SeatPlan;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Hat;
import org.sederunt.uikit.drawings.RoundTableDrawing;
import org.sederunt.uikit.drawings.SeatMark;
import org.sederunt.uikit.drawings.SeatRow;

/** The seats of a table as drawings, with words for every seat. */
final class SeatDrawings {

    private SeatDrawings() {}

    /** The table from above; the seat of {@code reader} is marked. */
    static String table(SeatPlan plan, Phase phase, PersonId reader) {
        List<List<SeatMark>> groups = new ArrayList<>();
        groups.add(List.of(SeatMark.facilitator(words("roundtables.seat.facilitator"))));
        groups.addAll(groups(plan, phase, reader));
        return RoundTableDrawing.of(
                        words("roundtables.drawing.table", plan.taken(), plan.total(), plan.free()),
                        groups,
                        words("roundtables.drawing.figure", plan.taken(), plan.total()),
                        words("roundtables.drawing.caption"))
                .svg();
    }

    /** The seats in one line. */
    static String row(SeatPlan plan) {
        String title = words("roundtables.drawing.row", plan.free(), plan.total());
        return new SeatRow(title, groups(plan, Phase.RESERVED, null)).svg();
    }

    private static List<List<SeatMark>> groups(SeatPlan plan, Phase phase, @Nullable PersonId reader) {
        List<List<SeatMark>> groups = new ArrayList<>();
        for (Sector sector : Sector.values()) groups.add(marks(plan.of(sector), phase, reader));
        groups.add(marks(plan.of(null), phase, reader));
        return groups;
    }

    private static List<SeatMark> marks(List<Seat> seats, Phase phase, @Nullable PersonId reader) {
        return seats.stream().map(seat -> mark(seat, phase, reader)).toList();
    }

    private static SeatMark mark(Seat seat, Phase phase, @Nullable PersonId reader) {
        Hat holder = seat.holder();
        if (holder == null) return free(seat.reservedFor(), phase);
        if (holder.person().equals(reader)) return SeatMark.yours(holder.sector(), words("roundtables.seat.yours"));
        return SeatMark.taken(holder.sector(), words("roundtables.seat.taken", nameOf(holder.sector())));
    }

    private static SeatMark free(@Nullable Sector sector, Phase phase) {
        return sector == null || phase != Phase.RESERVED
                ? SeatMark.open(words(phase.seat()))
                : SeatMark.reserved(sector, words("roundtables.seat.reserved", words(sector.key())));
    }

    private static String nameOf(@Nullable Sector sector) {
        return words(sector == null ? "roundtables.publicbody" : sector.key());
    }

    private static String words(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
