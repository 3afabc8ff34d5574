package org.sederunt.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.consensus.City;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.TableFilter;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.sederunt.uikit.EmptyState;
import org.springframework.context.ApplicationContext;

@PortalTest
class SearchViewTest extends SpringBrowserlessTest {

    private final City city;
    private final Guests guests;
    private final Guidelines guidelines;
    private final RoundTables tables;
    private final TableFixtures fixtures;
    private final ApplicationContext portal;
    private final SettableClock clock;
    private final Duration ahead;

    SearchViewTest(
            City city,
            Guests guests,
            Guidelines guidelines,
            RoundTables tables,
            TableFixtures fixtures,
            ApplicationContext portal,
            SettableClock clock) {
        this.city = city;
        this.guests = guests;
        this.guidelines = guidelines;
        this.tables = tables;
        this.fixtures = fixtures;
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
    void findsGuidelinesAndTablesByTheirWords() {
        GuidelinePage guideline = guidelines.find(city.inReview()).orElseThrow();
        fixtures.openACycle();
        var table = fixtures.table(fixtures.seats(Map.of(), 3));
        var summary = tables.find(List.of(table)).getFirst();

        Reading.go("search?q=" + lastWord(guideline.title()));
        assertThat(hrefs()).contains("/app/guidelines/" + guideline.slug());

        Reading.go("search?q=" + lastWord(summary.title()));
        assertThat(hrefs()).contains("/app/tables/" + summary.slug());
        assertThat(tables.page(new TableFilter(TableFilter.When.ANY, lastWord(summary.title())), 0, 5)
                        .items())
                .hasSize(1);
    }

    @Test
    void saysThatNothingWasFoundForTheseWords() {
        Reading.go("search?q=xyzzy%20plugh");

        assertThat(Reading.text(find(EmptyState.class).single())).contains("Nothing found for “xyzzy plugh”");
    }

    @Test
    void wordsThatLookLikeSignsOfAPatternAreTakenAsWritten() {
        String word = lastWord(guidelines.find(city.inReview()).orElseThrow().title());
        String end = word.substring(1);
        for (String sign : List.of("%25", "_")) {
            Reading.go("search?q=" + sign + end);

            assertThat(find(EmptyState.class).all()).as(sign).hasSize(1);
        }
    }

    private List<String> hrefs() {
        return find(Anchor.class, (SearchView) getCurrentView()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }
}
