package org.sederunt.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.SqlCount;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.stakeholders.Guests;
import org.sederunt.uikit.EmptyState;
import org.springframework.context.ApplicationContext;

@PortalTest
class AuditViewTest extends SpringBrowserlessTest {

    private final People people;
    private final Guests guests;
    private final ApplicationContext portal;
    private PersonId administrator;

    AuditViewTest(People people, Guests guests, ApplicationContext portal) {
        this.people = people;
        this.guests = guests;
        this.portal = portal;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        administrator = guests.administrator();
        Reading.as(administrator, portal);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        Reading.end();
    }

    @Test
    void tellsWhatHappenedToASubjectWithNamesAndFacts() {
        PersonId person = guests.person();
        people.give(Role.MODERATOR, person, administrator);

        Reading.go("audit?subject=" + person);

        assertThat(Reading.text(find(EntryTable.class).single()))
                .contains("Role changed", "role: MODERATOR", "given: true", "Account registered")
                .contains(people.find(person).orElseThrow().name());
        assertThat(find(Anchor.class, find(EntryTable.class).single()).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("subject=" + person) && href.contains("person=" + administrator));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAddressHoldsTheFilterAndTheFieldsChangeTheAddress() {
        PersonId person = guests.person();
        Reading.go("audit?subject=" + person + "&kind=RoleChanged");
        assertThat(find(EmptyState.class).all()).hasSize(1);

        ComboBox<String> kind = find(ComboBox.class).all().getFirst();
        assertThat(kind.getValue()).isEqualTo("RoleChanged");
        kind.setValue("PersonRegistered");

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("kind"))
                .contains("PersonRegistered");
        assertThat(find(EntryTable.class).all()).hasSize(1);
    }

    @Test
    void whatCannotBeReadInTheAddressLimitsNothing() {
        Reading.go("audit?subject=nonsense&from=yesterday&page=minus");

        assertThat(find(EntryTable.class).all()).hasSize(1);
    }

    @Test
    void provesTheChainOnRequest() {
        Reading.go("audit");

        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Verify the chain"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(Reading.text(find(ChainPanel.class).single()))
                .startsWith("The chain holds from its first entry to its last");
    }

    @Test
    void othersReadThatItIsForAdministrators() {
        Reading.as(guests.moderator(), portal);

        Reading.go("audit");

        assertThat(find(EntryTable.class).all()).isEmpty();
        assertThat(getCurrentView()).isNotInstanceOf(AuditView.class);
    }

    @Test
    void needsTheSameStatementsHoweverLongTheTrail() {
        Reading.go("audit");
        int before = SqlCount.of(() -> Reading.go("audit?page=0"));
        for (int more = 0; more < 60; more++) guests.person();

        assertThat(SqlCount.of(() -> Reading.go("audit"))).isEqualTo(before).isLessThan(20);
    }
}
