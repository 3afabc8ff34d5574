package org.sederunt.permissions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.consensus.Decisions;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.cycles.Cycle;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.cycles.Stage;
import org.springframework.stereotype.Component;

/** The cycle, on one of its own that is gone after each act, and its rule. */
@Component
class CycleActs implements Acts {

    private static final String REASON = "The assembly resolved so.";

    private final Cycles cycles;
    private final Decisions decisions;
    private final Papers papers;
    private final Everyone everyone;
    private @Nullable Cycle present;

    CycleActs(Cycles cycles, Decisions decisions, Papers papers, Everyone everyone) {
        this.cycles = cycles;
        this.decisions = decisions;
        this.papers = papers;
        this.everyone = everyone;
    }

    @Override
    public List<Attempt> attempts() {
        return List.of(
                new Attempt(
                        "Cycles.open",
                        Stages.CYCLE,
                        (stage, by) -> cycles.refusalToOpen(by),
                        (stage, by) -> cycles.open(wanted(), by)),
                new Attempt(
                        "Cycles.revise",
                        Stages.CYCLE,
                        (stage, by) -> cycles.refusalToRevise(cycle().id(), by),
                        (stage, by) ->
                                cycles.revise(cycle().id(), "Objective", "Charter", Map.of(), cycle().version(), by)),
                new Attempt(
                        "Cycles.enter",
                        Stages.CYCLE,
                        (stage, by) -> cycles.refusalToEnter(cycle().id(), after(stage), by),
                        (stage, by) -> cycles.enter(cycle().id(), after(stage), REASON, by)),
                new Attempt(
                        "Decisions.fixRule",
                        Stages.RULE,
                        (stage, by) -> decisions.refusalToFixRule(cycle().id(), by),
                        (stage, by) -> decisions.fixRule(cycle().id(), DecisionRule.defaults(), by)));
    }

    /** The stage after this one; after the last there is none, and the first cannot be entered again. */
    private static Stage after(String stage) {
        return Stage.valueOf(stage).next().orElse(Stage.MANDATE);
    }

    private Cycle cycle() {
        return Objects.requireNonNull(present);
    }

    private static NewCycle wanted() {
        return new NewCycle("Cycle", "Objective", "Charter", Map.of());
    }

    @Override
    public void prepare(String stage) {
        CycleId id = stage.equals("FIRST_BALLOT") ? cycleOfABallot() : openAnother();
        if (Stages.CYCLE.contains(stage)) advance(id, Stage.MANDATE, Stage.valueOf(stage));
        present = cycles.find(id).orElseThrow();
    }

    private CycleId cycleOfABallot() {
        return decisions.question(papers.the("PUBLISHED")).orElseThrow().cycle();
    }

    private CycleId openAnother() {
        cycles.current().ifPresent(before -> advance(before.id(), before.stage(), Stage.FOLLOW_UP));
        return cycles.open(wanted(), everyone.the(Who.ADMINISTRATOR));
    }

    private void advance(CycleId id, Stage from, Stage goal) {
        Optional<Stage> next = from.next();
        if (from == goal || next.isEmpty()) return;
        cycles.enter(id, next.get(), REASON, everyone.the(Who.ADMINISTRATOR));
        advance(id, next.get(), goal);
    }
}
