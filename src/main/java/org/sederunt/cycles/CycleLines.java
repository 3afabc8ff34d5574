package org.sederunt.cycles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Words;
import org.sederunt.uikit.drawings.CycleLine;
import org.springframework.stereotype.Component;

/** Draws a cycle as its line, and tells each of its stages in a few words, for every page that shows it. */
@Component
public class CycleLines {

    private static final double MIDDLE = 0.5;
    /** Far enough from a gate that the word for today does not meet its sign. */
    private static final double EDGE = 0.22;

    private final Words words;
    private final OfficeTime time;

    CycleLines(Words words, OfficeTime time) {
        this.words = words;
        this.time = time;
    }

    /** The line with its gates and today, in the language nearest to {@code locale}. */
    public CycleLine of(Cycle cycle, Locale locale) {
        List<CycleLine.Stage> stages = cycle.stages().stream()
                .map(stage -> new CycleLine.Stage(
                        words.get(locale, stage.stage().key() + ".short"),
                        notes(stage, locale),
                        gateAfter(cycle, stage)))
                .toList();
        return CycleLine.of(title(cycle, locale), stages, today(cycle), words.get(locale, "cycles.today"));
    }

    /** As in "Stage five of seven: Decision". */
    public String title(Cycle cycle, Locale locale) {
        Stage stage = cycle.stage();
        return words.get(
                locale,
                "cycles.line.title",
                stage.ordinal() + 1,
                Stage.values().length,
                words.get(locale, stage.key()));
    }

    /** When a stage was entered or is planned, in up to two short lines. */
    public List<String> notes(StageState stage, Locale locale) {
        Instant entered = stage.enteredAt();
        if (entered != null) {
            String key = stage.overrideReason() == null ? "cycles.line.entered" : "cycles.line.decided";
            return List.of(words.get(locale, key), time.shortDate(entered, locale));
        }
        LocalDate from = stage.plannedFrom();
        return from == null ? List.of() : List.of(words.get(locale, "cycles.line.planned"), day(from, locale));
    }

    private String day(LocalDate day, Locale locale) {
        return time.shortDate(time.instant(day.atTime(12, 0)), locale);
    }

    /** The gate between a stage and the next is open once the next is entered. */
    private static CycleLine.Gate gateAfter(Cycle cycle, StageState stage) {
        return stage.stage()
                .next()
                .map(cycle::at)
                .filter(StageState::isEntered)
                .map(next -> next.overrideReason() == null ? CycleLine.Gate.OPEN : CycleLine.Gate.DECIDED)
                .orElse(CycleLine.Gate.SHUT);
    }

    /** Within the present stage by its plan, in its middle where there is none; never on a gate. */
    private double today(Cycle cycle) {
        StageState present = cycle.at(cycle.stage());
        LocalDate from = present.plannedFrom();
        LocalDate until = present.plannedUntil();
        double share = MIDDLE;
        if (from != null && until != null) {
            double days = ChronoUnit.DAYS.between(from, until) + 1.0;
            share = (ChronoUnit.DAYS.between(from, time.today()) + MIDDLE) / days;
        }
        return present.stage().ordinal() + Math.clamp(share, EDGE, 1 - EDGE);
    }
}
