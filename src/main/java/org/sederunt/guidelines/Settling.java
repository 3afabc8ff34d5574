package org.sederunt.guidelines;

import org.sederunt.identity.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears what a ballot came to, and keeps it beside the guideline. */
@Component
class Settling {

    private final GuidelineRepository guidelines;
    private final Figures figures;
    private final Steps steps;

    Settling(GuidelineRepository guidelines, Figures figures, Steps steps) {
        this.guidelines = guidelines;
        this.figures = figures;
        this.steps = steps;
    }

    /** In the transaction of who judged: the result and the guideline's state stand together or not at all. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DraftSettled settled) {
        Guideline guideline = guidelines.lock(settled.guideline().value()).orElseThrow();
        if (guideline.stateAt(settled.at()) != GuidelineState.BALLOT) {
            throw new IllegalStateException("a guideline is settled from its ballot: " + guideline.id());
        }

        guideline.settle(settled.outcome(), figures.write(settled.figures()), settled.at());

        var actor = settled.actor();
        PersonId by = actor == null ? null : new PersonId(actor);
        steps.record(guideline.id(), GuidelineStep.settled(settled.at(), by, settled.outcome()));
    }
}
