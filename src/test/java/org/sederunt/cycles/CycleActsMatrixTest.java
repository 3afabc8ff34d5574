package org.sederunt.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refused;
import org.sederunt.stakeholders.Guests;

/** Each act on a cycle × the stage it is in × each kind of person. */
@PortalTest
class CycleActsMatrixTest {

    private static final String REASON = "The assembly resolved so.";

    private final Cycles cycles;
    private final Guests guests;

    CycleActsMatrixTest(Cycles cycles, Guests guests) {
        this.cycles = cycles;
        this.guests = guests;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # act  | stage       | stranger         | citizen          | moderator        | administrator
        open   | MANDATE     | notadministrator | notadministrator | notadministrator | underway
        open   | DIALOGUE    | notadministrator | notadministrator | notadministrator | underway
        open   | FOLLOW_UP   | notadministrator | notadministrator | notadministrator | -
        revise | MANDATE     | notadministrator | notadministrator | notadministrator | -
        revise | PLANNING    | notadministrator | notadministrator | notadministrator | charterfixed
        revise | FOLLOW_UP   | notadministrator | notadministrator | notadministrator | charterfixed
        enter  | MANDATE     | notoffice        | notoffice        | -                | -
        enter  | DIALOGUE    | notoffice        | notoffice        | -                | -
        enter  | PUBLICATION | notoffice        | notoffice        | -                | -
        enter  | FOLLOW_UP   | notoffice        | notoffice        | notnext          | notnext
        """)
    void anActIsDoneOrRefusedWithItsReason(
            String act, Stage stage, String stranger, String citizen, String moderator, String administrator) {
        assertThat(List.of(
                        answer(act, stage, guests.person()),
                        answer(act, stage, guests.citizen()),
                        answer(act, stage, guests.moderator()),
                        answer(act, stage, guests.administrator())))
                .containsExactly(stranger, citizen, moderator, administrator);
    }

    private String answer(String act, Stage stage, PersonId by) {
        Cycle cycle = at(stage);
        try {
            switch (act) {
                case "open" -> cycles.open(new NewCycle("Cycle", "Objective", "Charter", Map.of()), by);
                case "revise" -> cycles.revise(cycle.id(), "Objective", "Charter", Map.of(), cycle.version(), by);
                default -> cycles.enter(cycle.id(), stage.next().orElse(Stage.MANDATE), REASON, by);
            }
            return "-";
        } catch (Refused refused) {
            return refused.refusal().key().replace("cycles.refused.", "");
        }
    }

    private Cycle at(Stage stage) {
        PersonId administrator = guests.administrator();
        cycles.current().ifPresent(present -> advance(present, Stage.FOLLOW_UP, administrator));
        CycleId id = cycles.open(new NewCycle("Cycle", "Objective", "Charter", Map.of()), administrator);
        advance(cycles.find(id).orElseThrow(), stage, administrator);
        return cycles.find(id).orElseThrow();
    }

    private void advance(Cycle cycle, Stage goal, PersonId by) {
        for (var next = cycle.stage().next();
                next.isPresent() && next.get().compareTo(goal) <= 0;
                next = next.get().next()) {
            cycles.enter(cycle.id(), next.get(), REASON, by);
        }
    }
}
