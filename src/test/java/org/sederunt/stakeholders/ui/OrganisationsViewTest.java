package org.sederunt.stakeholders.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ViewParts;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.SignIn;
import org.sederunt.shared.DeskQueue;
import org.sederunt.stakeholders.Evidence;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Hats;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Participants;
import org.sederunt.stakeholders.Standing;
import org.sederunt.uikit.KeptTextArea;

@PortalTest
class OrganisationsViewTest extends SpringBrowserlessTest {

    private final Organisations organisations;
    private final Participants participants;
    private final Hats hats;
    private final List<DeskQueue> desk;
    private final Guests guests;
    private PersonId moderator;

    OrganisationsViewTest(
            Organisations organisations, Participants participants, Hats hats, List<DeskQueue> desk, Guests guests) {
        this.organisations = organisations;
        this.participants = participants;
        this.hats = hats;
        this.desk = desk;
        this.guests = guests;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        moderator = guests.moderator();
        SignIn.as(moderator);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SignIn.end();
    }

    @Test
    void participantsReadThatThePageIsTheOffices() {
        SignIn.as(guests.citizen());

        navigate(OrganisationsView.class);

        assertThat(text()).contains("for those who work at the office").doesNotContain("to verify");
    }

    @Test
    void aModeratorVerifiesAnOrganisationOnEvidenceAndForAReason() {
        OrganisationId company = guests.organisationOf(guests.founderOf(MemberKind.COMPANY));
        open("waiting", company.value());

        cards("Decision").setValue(Standing.VERIFIED);
        cards("What did you see?").setValue(Evidence.Kind.REGISTRY_NUMBER);
        find(TextField.class).withCaption("Where another can find it").single().setValue("30-5512");
        find(KeptTextArea.class).single().setValue("Found in the register.");
        test(button("Verify")).click();

        assertThat(organisations.find(company).orElseThrow().standing()).isEqualTo(Standing.VERIFIED);
        assertThat(organisations.reasons(Set.of(company))).containsValue("Found in the register.");
    }

    @Test
    void aDecisionWithoutReasonIsMarkedAndNothingIsDecided() {
        OrganisationId company = guests.organisationOf(guests.founderOf(MemberKind.COMPANY));
        open("waiting", company.value());

        cards("Decision").setValue(Standing.REJECTED);
        test(button("Do not verify")).click();

        assertThat(find(KeptTextArea.class).single().isInvalid()).isTrue();
        assertThat(organisations.find(company).orElseThrow().standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void anAdministratorReadsTheFileAndWhyTheyDoNotDecide() {
        OrganisationId company = guests.organisationOf(guests.founderOf(MemberKind.COMPANY));
        SignIn.as(guests.administrator());
        open("waiting", company.value());

        assertThat(text()).contains("Only moderators of the office may do this.");
        assertThat(button("Decide").isEnabled()).isFalse();
    }

    @Test
    void aModeratorVerifiesACitizen() {
        PersonId citizen = guests.citizen();
        open("citizens", citizen.value());

        cards("Decision").setValue(Standing.VERIFIED);
        cards("What did you see?").setValue(Evidence.Kind.AT_THE_COUNTER);
        find(TextField.class).withCaption("Where another can find it").single().setValue("Visit of 3 March");
        find(KeptTextArea.class).single().setValue("Came to the counter.");
        test(button("Verify")).click();

        assertThat(participants.profile(citizen).orElseThrow().standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void aModeratorGivesTheMandateThatWasAskedFor() {
        OrganisationId ngo = guests.organisationOf(guests.representativeOf(MemberKind.NGO));
        PersonId asker = guests.joined(Joining.known(MemberKind.NGO, ngo, "I work there.", Set.of("es")));
        openFirstOf("stakeholders.desk.mandates", asker);

        cards("Decision").setValue(true);
        @SuppressWarnings("unchecked")
        CheckboxGroup<String> powers = find(CheckboxGroup.class).single();
        assertThat(powers.getValue()).hasSize(1);
        test(button("Give mandate")).click();

        assertThat(hats.wornBy(asker).orElseThrow().organisation()).isEqualTo(ngo);
    }

    @Test
    void whatIsRegisteredElsewhereAppearsByItself() {
        navigate(OrganisationsView.class);
        long before = organisations.waiting();
        assertThat(text()).contains("Organisations to verify " + before);

        guests.founderOf(MemberKind.COMPANY);

        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(text()).contains("Organisations to verify " + (before + 1));
        });
    }

    @Test
    void verifiedOrganisationsAreFoundByName() {
        OrganisationId radio = guests.organisationOf(guests.representativeOf(MemberKind.RADIO));
        String name = organisations.find(radio).orElseThrow().name();
        UI.getCurrent().navigate("organisations/verified");

        test(find(TextField.class)
                        .withCondition(field -> field.getClass() == TextField.class)
                        .single())
                .setValue(name);

        assertThat(text()).contains(name, "Radio", "Consultative");
    }

    @Test
    void anAddressOfSomethingThatNoLongerWaitsSaysSo() {
        open("mandates", UUID.randomUUID());

        assertThat(text()).contains("This no longer waits");
    }

    private void openFirstOf(String kindKey, PersonId asker) {
        DeskQueue queue = desk.stream()
                .filter(one -> one.kindKey().equals(kindKey))
                .findFirst()
                .orElseThrow();
        String path = queue.first(1_000).getLast().path();
        UI.getCurrent().navigate(path);
        assertThat(participants.profile(asker)).isPresent();
    }

    private void open(String queue, UUID id) {
        UI.getCurrent().navigate("organisations/" + queue + "/" + id);
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
