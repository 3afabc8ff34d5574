package org.sederunt.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.Stage;
import org.sederunt.cycles.StageState;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Words;
import org.sederunt.uikit.drawings.CycleLine;
import org.sederunt.uikit.drawings.CycleLine.Gate;
import org.springframework.stereotype.Component;

/** Shows the current cycle: how far it has come, why it is not further, and who opened a gate without its evidence. */
@Component
class CycleBand {

    private final Cycles cycles;
    private final People people;
    private final StageNotes notes;
    private final OfficeTime time;
    private final Words words;

    CycleBand(Cycles cycles, People people, StageNotes notes, OfficeTime time, Words words) {
        this.cycles = cycles;
        this.people = people;
        this.notes = notes;
        this.time = time;
        this.words = words;
    }

    /**
     * The cycle as a page shows it.
     *
     * @param line the drawing, as SVG
     * @param missing what is still needed before the next stage
     * @param decided the gates opened without evidence, by whom and why
     */
    record Shown(String title, String line, List<Step> steps, List<String> missing, List<String> decided) {}

    /** A stage in the list of a narrow page; {@code place} is empty, {@code now} or {@code ahead}. */
    record Step(String name, String note, String place) {}

    Optional<Shown> current(Locale locale) {
        return cycles.current().map(cycle -> shown(cycle, locale));
    }

    private Shown shown(Cycle cycle, Locale locale) {
        List<String> missing = cycles.missing(cycle.id(), cycle.stage()).stream()
                .map(refusal -> words.get(locale, refusal))
                .toList();
        return new Shown(
                cycle.title(), line(cycle, locale).svg(), steps(cycle, locale), missing, decided(cycle, locale));
    }

    private CycleLine line(Cycle cycle, Locale locale) {
        int current = cycle.stage().ordinal();
        String title = words.get(
                locale,
                "publishing.cycle.label",
                current + 1,
                Stage.values().length,
                notes.name(cycle.stage(), locale));
        List<CycleLine.Stage> stages = cycle.stages().stream()
                .map(state -> new CycleLine.Stage(
                        notes.name(state.stage(), locale), notes.of(cycle, state, locale), gateAfter(cycle, state)))
                .toList();
        return CycleLine.of(
                title, stages, current + notes.partOver(cycle), words.get(locale, "publishing.cycle.today"));
    }

    private static Gate gateAfter(Cycle cycle, StageState state) {
        StageState next = next(cycle, state);
        if (next == null || !next.isEntered()) return Gate.SHUT;
        return next.overrideReason() == null ? Gate.OPEN : Gate.DECIDED;
    }

    static @Nullable StageState next(Cycle cycle, StageState state) {
        int next = state.stage().ordinal() + 1;
        return next < cycle.stages().size() ? cycle.stages().get(next) : null;
    }

    private List<Step> steps(Cycle cycle, Locale locale) {
        List<Step> steps = new ArrayList<>();
        for (StageState state : cycle.stages()) {
            boolean now = state.stage() == cycle.stage();
            String name = notes.name(state.stage(), locale);
            steps.add(new Step(
                    now ? words.get(locale, "publishing.cycle.now", name) : name,
                    String.join(", ", notes.of(cycle, state, locale)),
                    now ? "now" : state.isEntered() ? "" : "ahead"));
        }
        return steps;
    }

    private List<String> decided(Cycle cycle, Locale locale) {
        List<StageState> decided = cycle.stages().stream()
                .filter(state -> state.overrideReason() != null)
                .toList();
        Map<PersonId, String> names = people.names(decided.stream()
                .map(StageState::enteredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return decided.stream().map(state -> decision(state, names, locale)).toList();
    }

    private String decision(StageState state, Map<PersonId, String> names, Locale locale) {
        String who = names.getOrDefault(Objects.requireNonNull(state.enteredBy()), "");
        String when = time.date(Objects.requireNonNull(state.enteredAt()), locale);
        String why = Objects.requireNonNull(state.overrideReason());
        return words.get(locale, "publishing.cycle.decided", notes.name(state.stage(), locale), who, when, why);
    }
}
