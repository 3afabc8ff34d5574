package org.sederunt.cycles;

import java.util.Optional;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** The mandate is left with a published charter. */
@Component
class CharterEvidence implements GateEvidence {

    private final CycleRepository cycles;

    CharterEvidence(CycleRepository cycles) {
        this.cycles = cycles;
    }

    @Override
    public Stage stage() {
        return Stage.MANDATE;
    }

    @Override
    public Optional<Refusal> missing(CycleId cycle) {
        return cycles.findById(cycle.value()).filter(CycleRecord::hasCharter).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.because("cycles.refused.nocharter"));
    }
}
