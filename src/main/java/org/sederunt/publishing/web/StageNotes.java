package org.sederunt.publishing.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.Stage;
import org.sederunt.cycles.StageState;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** The few words below each stage of the cycle: what opened its gate and when, or when it is meant to come. */
@Component
class StageNotes {

    private static final double MIDDLE = .5;

    private final OfficeTime time;
    private final Words words;

    StageNotes(OfficeTime time, Words words) {
        this.time = time;
        this.words = words;
    }

    /** The stage's name, short enough for the drawing. */
    String name(Stage stage, Locale locale) {
        return words.get(locale, "publishing.cycle.stage." + stage.name());
    }

    /** At most two short lines. */
    List<String> of(Cycle cycle, StageState state, Locale locale) {
        StageState next = CycleBand.next(cycle, state);
        if (next != null && next.enteredAt() != null) {
            return List.of(reason(state, next, locale), time.shortDate(next.enteredAt(), locale));
        }
        return state.enteredAt() == null ? planned(state, locale) : running(state, locale);
    }

    private String reason(StageState state, StageState next, Locale locale) {
        boolean decided = next.overrideReason() != null;
        return words.get(
                locale,
                decided
                        ? "publishing.cycle.bydecision"
                        : "publishing.cycle.done." + state.stage().name());
    }

    private List<String> running(StageState state, Locale locale) {
        List<String> lines = new ArrayList<>();
        if (state.enteredAt() != null) {
            lines.add(words.get(locale, "publishing.cycle.since", time.shortDate(state.enteredAt(), locale)));
        }
        if (state.plannedUntil() != null) {
            lines.add(words.get(locale, "publishing.cycle.until", day(state.plannedUntil(), locale)));
        }
        return lines;
    }

    private List<String> planned(StageState state, Locale locale) {
        LocalDate from = state.plannedFrom();
        return from == null ? List.of() : List.of(words.get(locale, "publishing.cycle.notbefore"), day(from, locale));
    }

    private String day(LocalDate date, Locale locale) {
        return time.shortDate(time.instant(date.atTime(12, 0)), locale);
    }

    /** How much of the current stage is over, from a tenth to nine tenths; half where its end is not planned or past. */
    double partOver(Cycle cycle) {
        StageState current = cycle.at(cycle.stage());
        @Nullable LocalDate until = current.plannedUntil();
        if (until == null || current.enteredAt() == null || until.isBefore(time.today())) return MIDDLE;
        LocalDate from = time.dateOf(current.enteredAt());
        double length = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return Math.clamp(ChronoUnit.DAYS.between(from, time.today()) / length, .1, .9);
    }
}
