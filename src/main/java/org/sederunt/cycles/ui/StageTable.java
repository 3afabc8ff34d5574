package org.sederunt.cycles.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.StageState;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;

/** Each stage with its plan, when and by whom it was entered, and the reason where that was without evidence. */
class StageTable extends DescriptionList {

    private final Map<PersonId, String> names;
    private final OfficeTime time;

    StageTable(Cycle cycle, Map<PersonId, String> names, OfficeTime time) {
        this.names = names;
        this.time = time;
        addClassName("terms");
        cycle.stages()
                .forEach(stage -> add(new Term(getTranslation(stage.stage().key())), described(stage)));
    }

    private Description described(StageState stage) {
        var words = new Description();
        words.add(new Span(entered(stage)));
        String plan = plan(stage.plannedFrom(), stage.plannedUntil());
        if (!plan.isEmpty()) words.add(muted(plan));
        if (stage.overrideReason() != null) {
            words.add(muted(getTranslation("cycles.override", stage.overrideReason())));
        }
        return words;
    }

    private String entered(StageState stage) {
        Instant at = stage.enteredAt();
        PersonId by = stage.enteredBy();
        if (at == null || by == null) return getTranslation("cycles.notentered");
        return getTranslation("cycles.entered", time.date(at, getLocale()), names.getOrDefault(by, ""));
    }

    private String plan(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null) return getTranslation("cycles.plan.fromuntil", day(from), day(until));
        if (from != null) return getTranslation("cycles.plan.from", day(from));
        return until == null ? "" : getTranslation("cycles.plan.until", day(until));
    }

    private String day(LocalDate day) {
        return time.date(time.instant(day.atTime(12, 0)), getLocale());
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("hint");
        return span;
    }
}
