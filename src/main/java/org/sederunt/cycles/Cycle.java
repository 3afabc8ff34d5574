package org.sederunt.cycles;

import java.time.Instant;
import java.util.List;
import org.sederunt.shared.RichText;

/** A cycle as everyone may read it; the stages are all seven in their order. */
public record Cycle(
        CycleId id,
        String title,
        String objective,
        RichText charter,
        Instant openedAt,
        boolean current,
        List<StageState> stages,
        int version) {

    public Cycle {
        stages = List.copyOf(stages);
    }

    /** The stage entered last. */
    public Stage stage() {
        return stages.stream()
                .filter(StageState::isEntered)
                .map(StageState::stage)
                .reduce((earlier, later) -> later)
                .orElse(Stage.MANDATE);
    }

    public StageState at(Stage stage) {
        return stages.get(stage.ordinal());
    }
}
