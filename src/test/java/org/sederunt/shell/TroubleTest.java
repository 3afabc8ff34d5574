package org.sederunt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Words;
import org.sederunt.stakeholders.Guests;
import org.springframework.context.ApplicationContext;

@PortalTest
class TroubleTest extends SpringBrowserlessTest {

    private final Guests guests;
    private final Words words;
    private final ApplicationContext portal;

    TroubleTest(Guests guests, Words words, ApplicationContext portal) {
        this.guests = guests;
        this.words = words;
        this.portal = portal;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        Reading.as(guests.citizen(), portal);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        Reading.end();
    }

    @PermitAll
    static class BrokenView extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent entering) {
            throw new IllegalStateException("a secret of the machine");
        }
    }

    @Test
    void anUnknownAddressSaysSoAndLeadsOn() {
        Reading.go("no-such-page");

        assertThat(shown()).isInstanceOf(NotFoundPage.class);
        assertThat(Reading.text(shown())).startsWith("There is no such page");
        assertThat(find(Anchor.class, shown()).all())
                .extracting(Anchor::getHref)
                .contains("/app", "/app/search");
    }

    @Test
    void aPageThatIsRefusedTellsTheRule() {
        Reading.go("desk");

        assertThat(shown()).isInstanceOf(RefusedPage.class);
        assertThat(Reading.text(shown())).contains("The desk is for those who work at the office.");
    }

    @Test
    void whatGoesWrongOnOurSideHasANumberAndNoInnards() {
        RouteConfiguration.forSessionScope().setRoute("broken", BrokenView.class);

        Reading.go("broken");

        assertThat(shown()).isInstanceOf(IncidentPage.class);
        assertThat(Reading.text(shown()))
                .matches(".*tell us the number [0-9A-F]{4}-[0-9A-F]{2}.*")
                .doesNotContain("secret", "Exception", "org.sederunt");
    }

    @Test
    void whatGoesWrongOnAnOpenPageIsToldWithANumber() {
        new Incidents().error(new ErrorEvent(new IllegalStateException("a secret of the machine")));
        runPendingTasks();

        assertThat(Reading.text(notice()))
                .matches(".*Something went wrong on our side\\. .* number [0-9A-F]{4}-[0-9A-F]{2}\\..*")
                .doesNotContain("secret");
    }

    @Test
    void aRefusalNobodyCaughtIsToldAsWhatItIs() {
        var refused = new ShellRefused(Refusal.because("shell.refused.clock"));

        new Incidents().error(new ErrorEvent(new RuntimeException(refused)));
        runPendingTasks();

        assertThat(Reading.text(notice()))
                .contains("Only administrators move the clock.")
                .doesNotContain("number");
    }

    @Test
    void anEndedSessionIsToldInTheReadersLanguageWithAWordOnTheText() {
        VaadinSession.getCurrent().setLocale(Locale.of("es"));
        var spanish = new SessionWords(words)
                .getSystemMessages(
                        new SystemMessagesInfo(Locale.ENGLISH, VaadinRequest.getCurrent(), VaadinService.getCurrent()));

        assertThat(spanish.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(spanish.getSessionExpiredCaption()).isEqualTo("Su sesión terminó");
        assertThat(spanish.getSessionExpiredMessage()).contains("Su texto sin enviar se conserva");
    }

    private Component shown() {
        return (Component) getCurrentView();
    }

    private Component notice() {
        return find(Notification.class).single().getChildren().findFirst().orElseThrow();
    }

    private void runPendingTasks() {
        VaadinSession.getCurrent().getService().runPendingAccessTasks(VaadinSession.getCurrent());
    }
}
