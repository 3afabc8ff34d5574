package org.sederunt.stakeholders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ViewParts;
import org.sederunt.identity.Accounts;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.SignIn;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Mode;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.uikit.KeptTextArea;

@PortalTest
class ProfileViewTest extends SpringBrowserlessTest {

    private final Participants participants;
    private final Organisations organisations;
    private final Mandates mandates;
    private final People people;
    private final Guests guests;
    private PersonId rector;
    private OrganisationId university;

    ProfileViewTest(
            Participants participants, Organisations organisations, Mandates mandates, People people, Guests guests) {
        this.participants = participants;
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.guests = guests;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        rector = guests.representativeOf(MemberKind.UNIVERSITY);
        university = guests.organisationOf(rector);
        SignIn.as(rector);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SignIn.end();
    }

    @Test
    void aRepresentativeReadsTheirMandateAndWhatTheyMayDo() {
        navigate(ProfileView.class);

        assertThat(text())
                .contains(
                        "Academia",
                        "University",
                        "You may vote",
                        "speaks, votes, signs",
                        "The office says",
                        "Registered.")
                .doesNotContain("Waits for you");
    }

    @Test
    void aRepresentativeDeclinesARequestForAReasonThatThePersonReads() {
        PersonId asker = guests.joined(Joining.known(MemberKind.UNIVERSITY, university, "I teach.", Set.of("es")));
        navigate(ProfileView.class);
        assertThat(text()).contains("Waits for you", "I teach.");

        cards("Decision").setValue(false);
        find(KeptTextArea.class).single().setValue("You left last year.");
        test(button("Decline request")).click();
        assertThat(text()).doesNotContain("Waits for you");

        SignIn.as(asker);
        assertThat(mandates.requestsOf(asker).getFirst().declinedBecause()).isEqualTo("You left last year.");
    }

    @Test
    void aRepresentativeChoosesTheModeOfTheirOrganisation() {
        navigate(ProfileView.class);

        cards("Mode").setValue(Mode.OBSERVER);
        test(button("Choose this mode")).click();

        assertThat(organisations.find(university).orElseThrow().mode()).isEqualTo(Mode.OBSERVER);
    }

    @Test
    void aCitizenWhoWasNotVerifiedReadsWhy() {
        PersonId citizen = guests.citizen();
        participants.reject(citizen, "Please come to the counter.", guests.moderator());
        SignIn.as(citizen);

        navigate(ProfileView.class);

        assertThat(text()).contains("Not verified", "You may not vote yet", "Please come to the counter.");
    }

    @Test
    void everyoneChangesTheirNameButNeverToNothing() {
        navigate(ProfileView.class);
        TextField name = find(TextField.class).withCaption("Name").single();

        name.setValue(" ");
        test(button("Save")).click();
        assertThat(name.isInvalid()).isTrue();

        name.setValue("Lucía Ferreyra");
        test(button("Save")).click();
        assertThat(people.find(rector).orElseThrow().name()).isEqualTo("Lucía Ferreyra");
    }

    @Test
    void thePasswordChangesOnlyForWhoKnowsThePresentOne() {
        navigate(ProfileView.class);
        PasswordField old =
                find(PasswordField.class).withCaption("Present password").single();
        PasswordField fresh =
                find(PasswordField.class).withCaption("New password").single();

        old.setValue("something else");
        fresh.setValue("another sentence");
        test(button("Change password")).click();
        assertThat(old.isInvalid()).isTrue();

        old.setValue(Accounts.PASSWORD);
        test(button("Change password")).click();
        assertThat(old.isInvalid()).isFalse();
        assertThat(old.getValue()).isEmpty();
    }

    @Test
    void staffReadTheirRoleAndChangeTheirName() {
        SignIn.as(guests.moderator());

        navigate(ProfileView.class);

        assertThat(text()).contains("Moderator", "Name and languages").doesNotContain("What you may do");
    }

    @SuppressWarnings("unchecked")
    private ChoiceCards<Object> cards(String label) {
        return find(ChoiceCards.class)
                .withCondition(cards -> label.equals(cards.getLabel()))
                .single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String text() {
        return ViewParts.text((Component) getCurrentView());
    }
}
