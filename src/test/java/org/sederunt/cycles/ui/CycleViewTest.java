package org.sederunt.cycles.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.cycles.Stage;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.SignIn;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.ui.ViewParts;
import org.sederunt.uikit.KeptTextArea;

@PortalTest
class CycleViewTest extends SpringBrowserlessTest {

    private static final String REASON = "The assembly resolved so.";

    private final Cycles cycles;
    private final Guests guests;
    private PersonId administrator;

    CycleViewTest(Cycles cycles, Guests guests) {
        this.cycles = cycles;
        this.guests = guests;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        administrator = guests.administrator();
        SignIn.as(administrator);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        bringThePresentCycleToItsEnd();
    }

    @AfterEach
    void signOut() {
        SignIn.end();
    }

    @Test
    void anAdministratorOpensTheNextCycle() {
        cycles.open(new NewCycle("Before", "Objective", "Charter", Map.of()), administrator);
        bringThePresentCycleToItsEnd();
        navigate(CycleView.class);
        String title = "Cycle " + Guests.unique();

        find(TextField.class).single().setValue(title);
        kept("Objective").setValue("One shared policy.");
        test(button("Open cycle")).click();

        assertThat(cycles.current().orElseThrow().title()).isEqualTo(title);
        assertThat(text()).contains(title, "The charter is not written yet");
    }

    @Test
    void aModeratorEntersTheNextStageForAReasonThatEveryoneReads() {
        CycleId id = cycles.open(new NewCycle("Cycle", "Objective", "", Map.of()), administrator);
        SignIn.as(guests.moderator());
        navigate(CycleView.class);
        assertThat(text()).contains("The charter is not written yet.");

        kept("Reason to go on without it").setValue(REASON);
        test(button("Enter “Planning”")).click();

        assertThat(cycles.find(id).orElseThrow().at(Stage.PLANNING).overrideReason())
                .isEqualTo(REASON);
        assertThat(text()).contains("Without its evidence, because: " + REASON);
    }

    @Test
    void withoutReasonTheGateStaysShut() {
        CycleId id = cycles.open(new NewCycle("Cycle", "Objective", "", Map.of()), administrator);
        navigate(CycleView.class);

        test(button("Enter “Planning”")).click();

        assertThat(cycles.find(id).orElseThrow().stage()).isEqualTo(Stage.MANDATE);
    }

    @Test
    void anAdministratorWritesTheCharterDuringTheMandate() {
        CycleId id = cycles.open(new NewCycle("Cycle", "Objective", "", Map.of()), administrator);
        navigate(CycleView.class);

        kept("Charter").setValue("What is decided, and how.");
        test(button("Save")).click();

        assertThat(cycles.find(id).orElseThrow().charter().source()).isEqualTo("What is decided, and how.");
    }

    @Test
    void participantsReadTheCycleAndWhyTheyDoNotMoveIt() {
        cycles.open(new NewCycle("Cycle", "One shared policy.", "Charter", Map.of()), administrator);
        SignIn.as(guests.citizen());
        navigate(CycleView.class);

        assertThat(text()).contains("Mandate (today)", "Only moderators and administrators of the office may do this.");
        assertThat(button("Enter “Planning”").isEnabled()).isFalse();
    }

    private void bringThePresentCycleToItsEnd() {
        cycles.current().ifPresent(cycle -> {
            for (var next = cycle.stage().next();
                    next.isPresent();
                    next = next.get().next()) {
                cycles.enter(cycle.id(), next.get(), REASON, administrator);
            }
        });
    }

    private KeptTextArea kept(String label) {
        return find(KeptTextArea.class).withCaption(label).single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String text() {
        return ViewParts.text((Component) getCurrentView());
    }
}
