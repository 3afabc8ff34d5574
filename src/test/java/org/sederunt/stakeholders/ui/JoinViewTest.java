package org.sederunt.stakeholders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ViewParts;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.SignIn;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Joining;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.MyRequest;
import org.sederunt.stakeholders.Participants;

@PortalTest
class JoinViewTest extends SpringBrowserlessTest {

    private final Participants participants;
    private final Mandates mandates;
    private final Guests guests;
    private PersonId newcomer;

    JoinViewTest(Participants participants, Mandates mandates, Guests guests) {
        this.participants = participants;
        this.mandates = mandates;
        this.guests = guests;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        newcomer = guests.person();
        SignIn.as(newcomer);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SignIn.end();
    }

    @Test
    void whoHasNotJoinedIsLedThereAndThenOnToThePageTheyWanted() {
        UI.getCurrent().navigate("profile");
        assertThat(getCurrentView()).isInstanceOf(JoinView.class);

        joinAsCitizen();

        assertThat(text()).contains("You have joined", "You may speak", "You may not vote yet");
        assertThat(find(Anchor.class).withText("Go on").single().getHref()).isEqualTo("/app/profile");
        assertThat(participants.profile(newcomer))
                .hasValueSatisfying(profile -> assertThat(profile.sector()).isEqualTo(Sector.CITIZENS));
    }

    @Test
    void whoHasJoinedGoesWhereTheyWant() {
        participants.join(Joining.oneself(MemberKind.INDIVIDUAL, Set.of("es")), newcomer);

        navigate(ProfileView.class);

        assertThat(getCurrentView()).isInstanceOf(ProfileView.class);
    }

    @Test
    void staffOfTheOfficeNeedNotJoin() {
        SignIn.as(guests.moderator());

        navigate(OrganisationsView.class);

        assertThat(getCurrentView()).isInstanceOf(OrganisationsView.class);
    }

    @Test
    void anAddressThatLeadsElsewhereIsForgotten() {
        UI.getCurrent().navigate(JoinView.class, QueryParameters.of(JoinView.WANTED, "../example.org"));

        joinAsCitizen();

        assertThat(find(Anchor.class).withText("Go on").single().getHref()).isEqualTo("/app/");
    }

    @Test
    void nobodyJoinsWithoutAcceptingTheHouseRules() {
        navigate(JoinView.class);
        sides().setValue(new Side(Sector.CITIZENS));
        whom().setValue(OnBehalfFields.Whom.ONESELF);

        test(button("Join")).click();

        assertThat(find(Checkbox.class).single().isInvalid()).isTrue();
        assertThat(participants.profile(newcomer)).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsSaidAndTheOrganisationOfferedInstead() {
        String name = "Instituto " + Guests.unique();
        guests.joined(Joining.founding(MemberKind.UNIVERSITY, name, "A test.", "", Set.of("es")));
        navigate(JoinView.class);
        sides().setValue(new Side(Sector.ACADEMIA));
        whom().setValue(OnBehalfFields.Whom.NEW);
        kinds().setValue(MemberKind.RESEARCH_CENTRE);
        find(TextField.class).withCaption("Name of the organisation").single().setValue(name.toUpperCase(Locale.ROOT));
        find(TextArea.class).single().setValue("We study rivers.");
        find(Checkbox.class).single().setValue(true);

        test(button("Join")).click();
        assertThat(find(TextField.class)
                        .withCaption("Name of the organisation")
                        .single()
                        .getErrorMessage())
                .contains(name);
        test(button("Speak for “" + name + "”, which is here already")).click();
        test(button("Join")).click();

        assertThat(mandates.requestsOf(newcomer))
                .extracting(MyRequest::organisationName)
                .containsExactly(name);
        assertThat(text()).contains("Until then you speak for yourself");
    }

    private void joinAsCitizen() {
        sides().setValue(new Side(Sector.CITIZENS));
        whom().setValue(OnBehalfFields.Whom.ONESELF);
        find(Checkbox.class).single().setValue(true);
        test(button("Join")).click();
    }

    @SuppressWarnings("unchecked")
    private ChoiceCards<Side> sides() {
        return find(ChoiceCards.class).withClassName("sector-cards").single();
    }

    @SuppressWarnings("unchecked")
    private ChoiceCards<OnBehalfFields.Whom> whom() {
        return find(ChoiceCards.class)
                .withCondition(cards -> cards.getValue() instanceof OnBehalfFields.Whom
                        || cards.getAriaLabel()
                                .filter("For whom you speak"::equals)
                                .isPresent())
                .single();
    }

    @SuppressWarnings("unchecked")
    private ChoiceCards<MemberKind> kinds() {
        return find(ChoiceCards.class)
                .withCondition(cards -> "What kind of organisation is it?".equals(cards.getLabel()))
                .single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String text() {
        return ViewParts.text((Component) getCurrentView());
    }
}
