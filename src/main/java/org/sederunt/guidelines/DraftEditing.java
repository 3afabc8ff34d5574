package org.sederunt.guidelines;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes drafts, so that what another moderator saved meanwhile is never overwritten. */
@Component
class DraftEditing {

    private final ClauseRepository clauses;
    private final DraftInput input;
    private final DraftReading reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftEditing(
            ClauseRepository clauses,
            DraftInput input,
            DraftReading reading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clauses = clauses;
        this.input = input;
        this.reading = reading;
        this.events = events;
        this.clock = clock;
    }

    /** Saves {@code entered} as the next revision and returns its number; throws {@link DraftMoved}. */
    int revise(Guideline guideline, DraftText entered, PersonId by) {
        List<Clause> stored = clauses.allOf(guideline.id().value());
        DraftText text = input.checked(entered, guideline, stored);
        DraftHead head = guideline.head();
        var comparison = new DraftComparison(text, head, stored);
        if (text.revision() != head.revision()) refuseIfMoved(guideline, stored, comparison);
        if (text.from(head.revision()).equals(reading.text(guideline, stored))) return head.revision();

        Saving saving = head.next(by, clock.instant());
        if (comparison.standsInAnotherOrder()) head.reorder(saving);
        head.save(text.title(), text.summary(), saving);
        write(guideline, text, stored, saving);

        events.publishEvent(
                new DraftRevised(saving.at(), by.value(), guideline.id().value(), saving.revision()));
        return saving.revision();
    }

    private void refuseIfMoved(Guideline guideline, List<Clause> stored, DraftComparison comparison) {
        List<DraftDifference> differences = comparison.differences();
        boolean orderDiffers = comparison.orderDiffers();
        if (differences.isEmpty() && !orderDiffers) return;
        throw new DraftMoved(reading.draft(guideline, stored), differences, orderDiffers);
    }

    private void write(Guideline guideline, DraftText text, List<Clause> stored, Saving saving) {
        Map<ClauseId, Clause> known =
                new HashMap<>(stored.stream().collect(Collectors.toMap(Clause::id, Function.identity())));
        Set<ClauseId> kept = new HashSet<>();
        int position = 0;
        for (DraftClause words : text.clauses()) {
            int place = ++position;
            Clause clause = known.get(words.id());
            if (clause == null) clauses.save(new Clause(guideline.id(), words, place, saving));
            else clause.write(words, place, saving);
            kept.add(words.id());
        }
        stored.stream().filter(clause -> !kept.contains(clause.id())).forEach(clause -> clause.remove(saving));
    }
}
