package org.sederunt.roundtables.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seats;
import org.sederunt.roundtables.Statement;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.roundtables.TableId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Slug;
import org.sederunt.uikit.KeptTextArea;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@PortalTest
class TableViewTest extends SpringBrowserlessTest {

    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final People people;
    private final UserDetailsService accounts;
    private final TableFixtures fixtures;
    private final SettableClock clock;

    private PersonId reader;
    private String title;
    private TableId table;

    TableViewTest(
            RoundTables tables,
            Seats seats,
            Minutes minutes,
            People people,
            UserDetailsService accounts,
            TableFixtures fixtures,
            SettableClock clock) {
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.people = people;
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.clock = clock;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        reader = fixtures.citizen();
        signIn(reader);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        title = TableFixtures.unique("Seen table ");
        table = fixtures.convene(
                fixtures.outline(title, fixtures.seats(Map.of(Sector.CITIZENS, 1), 1)), UUID.randomUUID());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCitizenTakesASeatAndGivesItUpAgain() {
        open();

        test(button("Take a seat")).click();
        assertThat(seats.plan(table).heldBy(reader)).isPresent();
        assertThat(text()).contains("You have a seat at this table.");

        test(button("Give up my seat")).click();
        assertThat(seats.plan(table).heldBy(reader)).isEmpty();
        assertThat(button("Take a seat").isEnabled()).isTrue();
    }

    @Test
    void whoWorksAtTheOfficeReadsWhyTheSeatIsNotTheirs() {
        signIn(fixtures.moderator());
        open();

        assertThat(button("Take a seat").isEnabled()).isFalse();
        assertThat(text()).contains("You work at the office.");
    }

    @Test
    void aSeatThatWentMeanwhileIsExplainedAndThePageShowsWhatIsTrue() {
        open();
        Button take = button("Take a seat");
        seats.take(table, fixtures.citizen());
        seats.take(table, fixtures.citizen());

        take.click();

        assertThat(seats.plan(table).heldBy(reader)).isEmpty();
        assertThat(text()).contains("Every seat is taken.");
    }

    @Test
    void aSeatTakenElsewhereAppearsByItself() {
        open();
        assertThat(text()).contains("2 seats free");

        seats.take(table, fixtures.citizen());

        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            VaadinSession session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            assertThat(text()).contains("1 seat free");
        });
    }

    @Test
    void theFacilitatorRecordsWhatSomeoneSaid() {
        seats.take(table, fixtures.citizen());
        tables.appointFacilitator(table, reader, fixtures.moderator());
        clock.move(TableFixtures.UNTIL_START);
        open();

        ComboBox<Speaker> speakers = speakers();
        speakers.setValue(speakers.getListDataView().getItem(0));
        find(KeptTextArea.class).single().setValue("One list, please.");
        test(button("Record statement")).click();

        assertThat(minutes.draft(table, reader).orElseThrow().statements())
                .extracting(Statement::text)
                .containsExactly("One list, please.");
        assertThat(text()).contains("Ines Duarte, in their own name");
        assertThat(button("Approve the minutes").isEnabled()).isTrue();
    }

    @Test
    void participantsSeeNoDraftOfTheMinutes() {
        seats.take(table, reader);
        clock.move(TableFixtures.UNTIL_START);
        open();

        assertThat(text())
                .contains("once the facilitator has approved the minutes")
                .doesNotContain("Record a statement");
    }

    @Test
    void theListFindsATableByItsWords() {
        navigate("tables", TablesView.class);

        test(find(TextField.class).withClassName("table-search").single()).setValue(title);

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly(title);
        assertThat(text()).contains("2 of 2 seats free");
    }

    @Test
    void theListSaysWhenNothingIsFound() {
        navigate("tables", TablesView.class);

        test(find(TextField.class).withClassName("table-search").single())
                .setValue("no table is called " + UUID.randomUUID());

        assertThat(text()).contains("No table found");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Speaker> speakers() {
        return find(ComboBox.class).single();
    }

    private void open() {
        navigate("tables/" + Slug.of(title), TableView.class);
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String text() {
        return textOf((Component) getCurrentView()).replaceAll("\\s+", " ");
    }

    private static String textOf(Component part) {
        if (part instanceof Text text) return text.getText();
        String own = Objects.requireNonNullElse(part.getElement().getText(), "");
        return own + part.getChildren().map(TableViewTest::textOf).collect(Collectors.joining(" "));
    }

    private void signIn(PersonId person) {
        var principal =
                accounts.loadUserByUsername(people.find(person).orElseThrow().email());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }
}
