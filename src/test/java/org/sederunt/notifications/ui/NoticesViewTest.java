package org.sederunt.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.identity.PersonId;
import org.sederunt.notifications.Notices;
import org.sederunt.notifications.components.NoticeList;
import org.sederunt.stakeholders.Guests;
import org.sederunt.uikit.EmptyState;
import org.springframework.context.ApplicationContext;

@PortalTest
class NoticesViewTest extends SpringBrowserlessTest {

    private final Notices notices;
    private final Guests guests;
    private final ApplicationContext portal;
    private PersonId reader;

    NoticesViewTest(Notices notices, Guests guests, ApplicationContext portal) {
        this.notices = notices;
        this.guests = guests;
        this.portal = portal;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        reader = guests.verifiedCitizen();
        Reading.as(reader, portal);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        Reading.end();
    }

    @Test
    void showsWhatIWasToldAndLeadsToThePageItIsAbout() {
        navigate(NoticesView.class);

        assertThat(Reading.text(find(NoticeList.class).single()))
                .startsWith("New The office verified you as a citizen. You can vote from now on.");
        assertThat(find(Anchor.class, find(NoticeList.class).single()).all())
                .extracting(Anchor::getHref)
                .contains("/app/profile");
    }

    @Test
    void marksAllAsRead() {
        navigate(NoticesView.class);

        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Mark all as read"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(notices.unread(reader)).isZero();
    }

    @Test
    void whoWasToldNothingReadsWhatWillStandHere() {
        Reading.as(guests.citizen(), portal);

        navigate(NoticesView.class);

        assertThat(Reading.text(find(EmptyState.class).single())).startsWith("Nothing to tell you yet");
    }
}
