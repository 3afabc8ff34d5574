package org.sederunt.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.PortalTest;
import org.sederunt.identity.Accounts;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refused;

/** Each act on a cycle × the stage it is in × each kind of person. */
@PortalTest
class CycleActsMatrixTest {

    private static final String REASON = "The assembly resolved so.";

    private final Cycles cycles;
    private final Accounts accounts;

    CycleActsMatrixTest(Cycles cycles, Accounts accounts) {
        this.cycles = cycles;
        this.accounts = accounts;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # act  | stage       | participant      | moderator        | administrator
        open   | MANDATE     | notadministrator | notadministrator | underway
        open   | DIALOGUE    | notadministrator | notadministrator | underway
        open   | FOLLOW_UP   | notadministrator | notadministrator | -
        revise | MANDATE     | notadministrator | notadministrator | -
        revise | PLANNING    | notadministrator | notadministrator | charterfixed
        revise | FOLLOW_UP   | notadministrator | notadministrator | charterfixed
        enter  | MANDATE     | notoffice        | -                | -
        enter  | DIALOGUE    | notoffice        | -                | -
        enter  | PUBLICATION | notoffice        | -                | -
        enter  | FOLLOW_UP   | notoffice        | notnext          | notnext
        """)
    void anActIsDoneOrRefusedWithItsReason(
            String act, Stage stage, String participant, String moderator, String administrator) {
        assertThat(List.of(
                        answer(act, stage, accounts.person()),
                        answer(act, stage, accounts.moderator()),
                        answer(act, stage, accounts.administrator())))
                .containsExactly(participant, moderator, administrator);
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
        PersonId administrator = accounts.administrator();
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
