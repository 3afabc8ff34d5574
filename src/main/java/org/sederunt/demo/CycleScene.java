package org.sederunt.demo;

import java.util.List;
import java.util.Map;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.cycles.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cycle: its charter and how it went from stage to stage. */
@Component
@Order(0)
class CycleScene implements Scene {

    static final String CYCLE = "cycle";
    private static final String OFFICE_HEAD = "office-head";

    private final Cycles cycles;

    CycleScene(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public void tell(Script script, Players players, Timeline timeline) {
        Entry cycle = script.whole("cycle").part("cycle");
        List<Entry> stages = cycle.list("stages");
        timeline.at(stages.getFirst().moment("entered"), () -> players.keep(CYCLE, open(cycle, players)));
        timeline.at(cycle.moment("charter"), () -> write(cycle, players));
        stages.stream().skip(1).forEach(stage -> timeline.at(stage.moment("entered"), () -> enter(stage, players)));
    }

    private CycleId open(Entry cycle, Players players) {
        return cycles.open(
                new NewCycle(
                        cycle.part("title").text("en"), cycle.part("objective").text("en"), "", Map.of()),
                players.person(OFFICE_HEAD));
    }

    private void write(Entry cycle, Players players) {
        CycleId id = players.thing(CYCLE, CycleId.class);
        String charter = cycle.part("notOnTheTable").text("en");
        int version = cycles.find(id).orElseThrow().version();
        cycles.revise(id, cycle.part("objective").text("en"), charter, Map.of(), version, players.person(OFFICE_HEAD));
    }

    private void enter(Entry stage, Players players) {
        CycleId cycle = players.thing(CYCLE, CycleId.class);
        Stage next = stage.one("stage", Stage.class);
        String reason = stage.partIfAny("override")
                .map(override -> override.part("reason").text("en"))
                .orElse(null);
        cycles.enter(cycle, next, reason, players.person(OFFICE_HEAD));
    }
}
