package org.sederunt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ViewParts;
import org.sederunt.cycles.Cycles;
import org.sederunt.cycles.NewCycle;
import org.sederunt.cycles.Stage;
import org.sederunt.identity.SignIn;
import org.sederunt.stakeholders.Guests;

@PortalTest
class CycleForParticipantsTest extends SpringBrowserlessTest {

    private final Cycles cycles;
    private final Guests guests;

    CycleForParticipantsTest(Cycles cycles, Guests guests) {
        this.cycles = cycles;
        this.guests = guests;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignIn.as(guests.citizen());
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SignIn.end();
    }

    @Test
    void participantsReadTheCycleAndWhyTheyDoNotMoveIt() {
        String next = nextStage();

        UI.getCurrent().navigate("cycle");

        assertThat(text()).contains("(today)", "Only moderators and administrators of the office may do this.");
        assertThat(find(Button.class).withText("Enter “" + next + "”").single().isEnabled())
                .isFalse();
    }

    /** The name of the stage after the present one, of the current cycle or, where that is at its end, of a new one. */
    private String nextStage() {
        boolean underWay = cycles.current()
                .filter(cycle -> cycle.stage() != Stage.FOLLOW_UP)
                .isPresent();
        if (!underWay) cycles.open(new NewCycle("Cycle", "Objective", "Charter", Map.of()), guests.administrator());
        Stage next = cycles.current().orElseThrow().stage().next().orElseThrow();
        return I18NProvider.translate(next.key());
    }

    private String text() {
        return ViewParts.text((Component) getCurrentView());
    }
}
