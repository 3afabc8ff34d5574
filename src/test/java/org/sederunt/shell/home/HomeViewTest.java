package org.sederunt.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.SqlCount;
import org.sederunt.consensus.City;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.MemberKind;
import org.springframework.context.ApplicationContext;

@PortalTest
class HomeViewTest extends SpringBrowserlessTest {

    private final City city;
    private final Guests guests;
    private final Guidelines guidelines;
    private final OfficeTime time;
    private final ApplicationContext portal;
    private final SettableClock clock;
    private final Duration ahead;

    HomeViewTest(
            City city,
            Guests guests,
            Guidelines guidelines,
            OfficeTime time,
            ApplicationContext portal,
            SettableClock clock) {
        this.city = city;
        this.guests = guests;
        this.guidelines = guidelines;
        this.time = time;
        this.portal = portal;
        this.clock = clock;
        this.ahead = clock.ahead();
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
        clock.lead(ahead);
    }

    @Test
    void anElectorReadsFirstThatTheyHaveNotVotedYet() {
        GuidelineId id = city.inBallot();
        String title = guidelines.find(id).orElseThrow().title();

        openHomeOf(city.of(Sector.CITIZENS).getFirst());

        List<ListItem> lines =
                find(ListItem.class, find(OpenPanel.class).single()).all();
        assertThat(Reading.text(lines.getFirst())).contains("You have not voted yet");
        assertThat(lines).anySatisfy(line -> assertThat(Reading.text(line)).contains(title, "You have not voted yet"));
    }

    @Test
    void saysWhereEachPersonStands() {
        openHomeOf(guests.citizen());
        assertThat(standing()).contains("For yourself", "Citizens", "Waits for the office");

        openHomeOf(guests.verifiedCitizen());
        assertThat(standing()).contains("Verified", "You can vote when a ballot is open.");

        openHomeOf(guests.founderOf(MemberKind.UNIVERSITY));
        assertThat(standing()).contains("Organisation", "Academia", "Waits for the office");

        openHomeOf(guests.moderator());
        assertThat(standing()).contains("You work at the office.");
    }

    @Test
    void tellsTheLatestNoticesAndWhereAllOfThemAre() {
        PersonId verified = guests.verifiedCitizen();

        openHomeOf(verified);

        assertThat(Reading.text((HomeView) getCurrentView())).contains("The office verified you as a citizen.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/app/notices");
    }

    @Test
    void whereNothingIsOpenItSaysWhatWillStandThere() {
        var resting = new OpenPanel(List.of(), time);

        assertThat(Reading.text(resting)).startsWith("Nothing is open now");
        assertThat(resting.hasClassName("open-now")).isFalse();
    }

    @Test
    void needsTheSameStatementsHoweverMuchIsOpen() {
        PersonId reader = guests.citizen();
        city.inBallot();
        openHomeOf(reader);
        int before = SqlCount.of(() -> openHomeOf(reader));
        city.inBallot();
        city.inBallot();

        assertThat(SqlCount.of(() -> openHomeOf(reader))).isEqualTo(before).isLessThan(50);
    }

    private void openHomeOf(PersonId person) {
        Reading.as(person, portal);
        Reading.go("search");
        navigate(HomeView.class);
    }

    private String standing() {
        return Reading.text(find(StandingPanel.class).single());
    }
}
