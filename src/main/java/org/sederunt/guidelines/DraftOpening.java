package org.sederunt.guidelines;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.Cycles;
import org.sederunt.guidelines.GuidelineStep.Kind;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins drafts, each once and each under its own address. */
@Component
class DraftOpening {

    private final GuidelineRepository guidelines;
    private final Cycles cycles;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftOpening(
            GuidelineRepository guidelines, Cycles cycles, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.guidelines = guidelines;
        this.cycles = cycles;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    Optional<Refusal> refusalWithoutCycle() {
        return cycles.current().isPresent() ? Optional.empty() : Optional.of(withoutCycle());
    }

    GuidelineId open(NewDraft wanted, PersonId by) {
        String title = DraftInput.title(wanted.title());
        String summary = DraftInput.summary(wanted.summary());
        Optional<Guideline> sentBefore = guidelines.lockBySubmission(wanted.submission());
        if (sentBefore.isPresent()) return sentBefore.get().id();
        Cycle cycle = cycles.current().orElseThrow(() -> new GuidelineRefused(withoutCycle()));

        var id = GuidelineId.next();
        var saving = Saving.first(by, clock.instant());
        var head = new DraftHead(title, summary, saving);
        guidelines.saveAndFlush(new Guideline(id, cycle.id(), freeSlug(title), wanted.submission(), head));
        steps.record(id, GuidelineStep.of(Kind.DRAFTED, saving.at(), by));

        events.publishEvent(new DraftOpened(saving.at(), by.value(), id.value()));
        return id;
    }

    private Slug freeSlug(String title) {
        Slug wanted = Slug.of(title);
        List<String> taken = guidelines.lockSlugs(wanted.value());
        Slug free = wanted;
        for (int number = 2; taken.contains(free.value()); number++) free = wanted.numbered(number);
        return free;
    }

    private static Refusal withoutCycle() {
        return Refusal.because("guidelines.refused.nocycle");
    }
}
