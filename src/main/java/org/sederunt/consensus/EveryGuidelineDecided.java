package org.sederunt.consensus;

import java.util.Optional;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.GateEvidence;
import org.sederunt.cycles.Stage;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence to leave the decision: at least one guideline was put to the ballot, and every one that was has its outcome. */
@Component
class EveryGuidelineDecided implements GateEvidence {

    private final DecisionRegister register;

    EveryGuidelineDecided(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public Stage stage() {
        return Stage.DECISION;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> missing(CycleId cycle) {
        var decisions = register.in(cycle);
        if (decisions.isEmpty()) return Optional.of(Refusal.because("consensus.gate.none"));
        long unsettled =
                decisions.stream().filter(row -> row.settledAt() == null).count();
        return unsettled == 0 ? Optional.empty() : Optional.of(Refusal.because("consensus.gate.unsettled", unsettled));
    }
}
