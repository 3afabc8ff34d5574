package org.sederunt.cycles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.Accounts;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;

@PortalTest
class CyclesTest {

    private static final String REASON = "The assembly resolved so on Monday.";

    private final Cycles cycles;
    private final Accounts accounts;
    private PersonId administrator;

    CyclesTest(Cycles cycles, Accounts accounts) {
        this.cycles = cycles;
        this.accounts = accounts;
    }

    @BeforeEach
    void bringTheCurrentCycleToItsEnd() {
        administrator = accounts.administrator();
        cycles.current().ifPresent(cycle -> {
            for (var next = cycle.stage().next();
                    next.isPresent();
                    next = next.get().next()) {
                cycles.enter(cycle.id(), next.get(), REASON, administrator);
            }
        });
    }

    @Test
    void anAdministratorOpensACycleAtItsFirstStage() {
        CycleId id = cycles.open(cycle("A charter."), administrator);

        assertThat(cycles.current()).hasValueSatisfying(cycle -> {
            assertThat(cycle.id()).isEqualTo(id);
            assertThat(cycle.stage()).isEqualTo(Stage.MANDATE);
            assertThat(cycle.stages()).hasSize(7);
            assertThat(cycle.at(Stage.PLANNING).plannedFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
        });
        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> cycles.open(cycle("Another."), accounts.moderator()));
    }

    @Test
    void oneCycleIsUnderWayAtATime() {
        CycleId first = cycles.open(cycle("A charter."), administrator);
        assertThatExceptionOfType(CycleRefused.class).isThrownBy(() -> cycles.open(cycle("Two."), administrator));

        bringTheCurrentCycleToItsEnd();
        CycleId second = cycles.open(cycle("Two."), administrator);

        assertThat(cycles.current().orElseThrow().id()).isEqualTo(second);
        assertThat(cycles.find(first).orElseThrow().current()).isFalse();
    }

    @Test
    void theMandateIsLeftWithAPublishedCharter() {
        CycleId id = cycles.open(cycle(""), administrator);
        PersonId moderator = accounts.moderator();

        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> cycles.enter(id, Stage.PLANNING, null, moderator))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("cycles.refused.nocharter"));
        Cycle read = cycles.find(id).orElseThrow();
        cycles.revise(id, read.objective(), "What is decided, and how.", Map.of(), read.version(), administrator);
        cycles.enter(id, Stage.PLANNING, null, moderator);

        assertThat(cycles.find(id).orElseThrow().at(Stage.PLANNING)).satisfies(planning -> {
            assertThat(planning.isEntered()).isTrue();
            assertThat(planning.enteredBy()).isEqualTo(moderator);
            assertThat(planning.overrideReason()).isNull();
        });
    }

    @Test
    void aGateOpensWithoutEvidenceOnlyForAPublishedReason() {
        CycleId id = cycles.open(cycle(""), administrator);
        PersonId moderator = accounts.moderator();

        cycles.enter(id, Stage.PLANNING, REASON, moderator);

        assertThat(cycles.find(id).orElseThrow().at(Stage.PLANNING).overrideReason())
                .isEqualTo(REASON);
        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> cycles.enter(id, Stage.DIALOGUE, " ", moderator));
    }

    @Test
    void stagesAreEnteredOneAfterTheOtherAndByTheOfficeAlone() {
        CycleId id = cycles.open(cycle("A charter."), administrator);

        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> cycles.enter(id, Stage.DIALOGUE, REASON, administrator));
        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> cycles.enter(id, Stage.PLANNING, REASON, accounts.person()));
        assertThat(cycles.find(id).orElseThrow().stage()).isEqualTo(Stage.MANDATE);
    }

    @Test
    void theCharterIsFixedOnceTheMandateIsLeft() {
        CycleId id = cycles.open(cycle("A charter."), administrator);
        Cycle read = cycles.find(id).orElseThrow();
        cycles.revise(id, "Another objective.", "A better charter.", Map.of(), read.version(), administrator);

        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> cycles.revise(id, "Late.", "Late.", Map.of(), read.version(), administrator))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("cycles.refused.moved"));
        cycles.enter(id, Stage.PLANNING, null, administrator);
        int version = cycles.find(id).orElseThrow().version();
        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> cycles.revise(id, "Late.", "Late.", Map.of(), version, administrator))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("cycles.refused.charterfixed"));
    }

    @Test
    void aStageThatEndsBeforeItBeginsIsRefused() {
        var plan = Map.of(Stage.DIALOGUE, new StagePlan(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)));

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> cycles.open(new NewCycle("Title", "Objective", "", plan), administrator));
    }

    private static NewCycle cycle(String charter) {
        var planning = new StagePlan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        return new NewCycle("Cycle " + UUID.randomUUID(), "An objective.", charter, Map.of(Stage.PLANNING, planning));
    }
}
