package org.sederunt.publishing;

import java.util.List;
import java.util.Optional;
import org.sederunt.consensus.DecisionSummary;
import org.sederunt.consensus.Decisions;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.GateEvidence;
import org.sederunt.cycles.Stage;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence to leave publication: something was decided in this cycle, and the result of each decision is published. */
@Component
class EveryResultPublished implements GateEvidence {

    private final Decisions decisions;
    private final EditionStore store;

    EveryResultPublished(Decisions decisions, EditionStore store) {
        this.decisions = decisions;
        this.store = store;
    }

    @Override
    public Stage stage() {
        return Stage.PUBLICATION;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> missing(CycleId cycle) {
        List<GuidelineId> decidedOn = decisions.of(cycle).stream()
                .map(DecisionSummary::guideline)
                .distinct()
                .toList();
        if (decidedOn.isEmpty()) return Optional.of(Refusal.because("publishing.gate.none"));
        long missing = decidedOn.size() - store.countOf(decidedOn);
        return missing == 0 ? Optional.empty() : Optional.of(Refusal.because("publishing.gate.unpublished", missing));
    }
}
