package org.sederunt.cycles.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ViewParts;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.cycles.Stage;
import org.sederunt.identity.Accounts;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.SignIn;
import org.sederunt.uikit.KeptTextArea;

@PortalTest
class CycleViewTest extends SpringBrowserlessTest {

    private static final String REASON = "The assembly resolved so.";

    private final Cycles cycles;
    private final Accounts accounts;
    private PersonId administrator;

    CycleViewTest(Cycles cycles, Accounts accounts) {
        this.cycles = cycles;
        this.accounts = accounts;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        administrator = accounts.administrator();
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
        String title = "Cycle " + UUID.randomUUID();

        find(TextField.class).withCaption("Title").single().setValue(title);
        kept("Objective").setValue("One shared policy.");
        test(button("Open cycle")).click();

        assertThat(cycles.current().orElseThrow().title()).isEqualTo(title);
        assertThat(text()).contains(title, "The charter is not written yet");
    }

    @Test
    void aModeratorEntersTheNextStageForAReasonThatEveryoneReads() {
        CycleId id = cycles.open(new NewCycle("Cycle", "Objective", "", Map.of()), administrator);
        SignIn.as(accounts.moderator());
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
