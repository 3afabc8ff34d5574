package org.sederunt.shell.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import org.springframework.context.ApplicationContext;

@PortalTest
class PeopleViewTest extends SpringBrowserlessTest {

    private final People people;
    private final Guests guests;
    private final ApplicationContext portal;
    private PersonId administrator;

    PeopleViewTest(People people, Guests guests, ApplicationContext portal) {
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
    void anAdministratorMakesAModeratorAndTakesTheRoleBackAfterBeingAskedOnce() {
        PersonId person = guests.person();
        Reading.go("people?q=" + nameOf(person).replace(" ", "%20"));

        test(button("Make moderator")).click();
        ConfirmDialog asked = find(ConfirmDialog.class).single();
        assertThat(people.has(person, Role.MODERATOR)).isFalse();
        test(asked).confirm();
        assertThat(people.has(person, Role.MODERATOR)).isTrue();

        test(button("Take moderator back")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(people.has(person, Role.MODERATOR)).isFalse();
    }

    @Test
    void nobodyChangesTheirOwnRole() {
        Reading.go("people?q=" + nameOf(administrator).replace(" ", "%20"));

        assertThat(Reading.text(find(AccountRow.class).single())).contains("Nobody changes their own role.");
        assertThat(find(Button.class, find(AccountRow.class).single()).all()).isEmpty();
    }

    @Test
    void thePageIsForAdministrators() {
        Reading.as(guests.moderator(), portal);

        Reading.go("people");

        assertThat(find(AccountRow.class).all()).isEmpty();
    }

    @Test
    void theOpenPageOfWhoLostTheRoleShowsNobodyAnyMore() {
        PersonId person = guests.person();
        PersonId second = guests.person();
        people.give(Role.ADMINISTRATOR, second, administrator);
        Reading.as(second, portal);
        Reading.go("people?q=" + nameOf(person).replace(" ", "%20"));
        people.take(Role.ADMINISTRATOR, second, administrator);

        test(button("Make moderator")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(people.has(person, Role.MODERATOR)).isFalse();
        assertThat(find(AccountRow.class).all()).isEmpty();
    }

    @Test
    void needsTheSameStatementsHoweverManyAccountsThereAre() {
        for (int enough = 0; enough < 25; enough++) guests.person();
        Reading.go("people?q=Person");
        int before = SqlCount.of(() -> Reading.go("people?q=Person&page=0"));
        for (int more = 0; more < 25; more++) guests.person();

        assertThat(SqlCount.of(() -> Reading.go("people?q=Person"))).isEqualTo(before);
        assertThat(find(AccountRow.class).all()).hasSize(20);
    }

    private String nameOf(PersonId person) {
        return people.find(person).orElseThrow().name();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
