package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.sederunt.roundtables.Seating;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.sederunt.uikit.DayPicker;

/** How many seats there are for whom, and from when what is left is open to all. */
class SeatingFields extends Div {

    private static final int USUAL_RESERVE = 3;
    private static final int USUAL_POOL = 4;
    private static final int USUAL_PER_ORGANISATION = 2;
    private static final int USUAL_DAYS_OF_RELEASE = 3;

    private final OfficeTime time;
    private final Map<Sector, IntegerField> reserved = new EnumMap<>(Sector.class);
    private final IntegerField open = number(getTranslation("roundtables.anysector"), USUAL_POOL);
    private final IntegerField perOrganisation =
            number(getTranslation("roundtables.form.perorganisation"), USUAL_PER_ORGANISATION);
    private final DayPicker releaseDay = new DayPicker(getTranslation("roundtables.form.releaseday"));
    private final ClockPicker releaseTime = new ClockPicker(getTranslation("roundtables.form.releasetime"));

    SeatingFields(OfficeTime time, TimeFields start, FieldErrors errors) {
        this.time = time;
        var numbers = new Div();
        numbers.addClassNames("fields", "numbers");
        for (Sector sector : Sector.values()) {
            reserved.put(sector, number(getTranslation(sector.key()), USUAL_RESERVE));
            numbers.add(reserved.get(sector));
        }
        numbers.add(open);
        var rest = new Div(perOrganisation, releaseDay, releaseTime);
        rest.addClassName("fields");
        errors.at("open", open);
        errors.at("maxPerOrganisation", perOrganisation);
        errors.at("reserveReleasedAt", releaseDay);
        start.whenStartChanges(() -> start.start().ifPresent(this::proposeRelease));
        add(numbers, rest);
    }

    private static IntegerField number(String label, int usual) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(Seating.MOST);
        field.setValue(usual);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void proposeRelease(LocalDateTime start) {
        if (releaseDay.getValue() != null) return;
        LocalDateTime proposal = start.minusDays(USUAL_DAYS_OF_RELEASE);
        LocalDateTime now = time.local(time.now());
        show(proposal.isBefore(now) ? start : proposal);
    }

    private void show(LocalDateTime release) {
        releaseDay.setValue(release.toLocalDate());
        releaseTime.setValue(release.toLocalTime());
    }

    void read(Seating seating) {
        reserved.forEach((sector, field) -> field.setValue(seating.reservedFor(sector)));
        open.setValue(seating.open());
        perOrganisation.setValue(seating.maxPerOrganisation());
        show(time.local(seating.reserveReleasedAt()));
    }

    Seating seating() {
        Map<Sector, Integer> seats = new EnumMap<>(Sector.class);
        reserved.forEach((sector, field) -> seats.put(sector, valueOf(field)));
        return new Seating(seats, valueOf(open), valueOf(perOrganisation), release());
    }

    private Instant release() {
        if (releaseDay.getValue() == null) {
            throw new InputRefused("reserveReleasedAt", Refusal.because("roundtables.input.day"));
        }
        LocalTime clock = releaseTime.getValue() == null ? LocalTime.MIDNIGHT : releaseTime.getValue();
        return time.instant(releaseDay.getValue().atTime(clock));
    }

    private static int valueOf(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
