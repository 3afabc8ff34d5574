package org.sederunt.roundtables.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.Minutes;
import org.sederunt.roundtables.NewStatement;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seats;
import org.sederunt.roundtables.StatementId;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.roundtables.TableId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Slug;
import org.sederunt.uikit.KeptTextArea;
import org.springframework.context.ApplicationContext;

/** Words that change the minutes are kept until they are sent, each under a place of their own. */
@PortalTest
class UnsentMinutesTest extends SpringBrowserlessTest {

    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final TableFixtures fixtures;
    private final SettableClock clock;
    private final ApplicationContext portal;

    private TableId table;
    private StatementId statement;

    UnsentMinutesTest(
            RoundTables tables,
            Seats seats,
            Minutes minutes,
            TableFixtures fixtures,
            SettableClock clock,
            ApplicationContext portal) {
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.fixtures = fixtures;
        this.clock = clock;
        this.portal = portal;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        PersonId facilitator = fixtures.citizen();
        PersonId speaker = fixtures.citizen();
        Reading.as(facilitator, portal);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String title = TableFixtures.unique("Minuted table ");
        table = fixtures.convene(
                fixtures.outline(title, fixtures.seats(Map.of(Sector.CITIZENS, 1), 1)), UUID.randomUUID());
        seats.take(table, speaker);
        tables.appointFacilitator(table, facilitator, fixtures.moderator());
        clock.move(TableFixtures.UNTIL_START);
        statement = minutes.record(table, NewStatement.by(speaker, "One list.", UUID.randomUUID()), facilitator);
        Reading.go("tables/" + Slug.of(title));
    }

    @AfterEach
    void signOut() {
        Reading.end();
    }

    @Test
    void ofAStatementUnderItsTableAndItself() {
        test(find(Button.class).withText("Edit").single()).click();

        assertThat(places()).contains("table/" + table + "/minutes/statement/" + statement);
    }

    @Test
    void ofTheSummaryUnderItsTable() {
        test(find(Button.class).withText("Write the summary").single()).click();

        assertThat(places()).contains("table/" + table + "/minutes/summary");
    }

    @Test
    void eachFieldNamesItsOwnNotice() {
        test(find(Button.class).withText("Write the summary").single()).click();

        List<String> notices = find(KeptTextArea.class).all().stream()
                .map(field -> Objects.requireNonNull(field.getElement().getAttribute("data-kept-notice")))
                .toList();
        assertThat(notices).hasSize(2).doesNotHaveDuplicates();
        assertThat(find(Button.class).all())
                .extracting(button -> button.getElement().getAttribute("data-kept-swap"))
                .containsAll(notices);
    }

    private List<String> places() {
        return find(KeptTextArea.class).all().stream()
                .map(field -> Objects.requireNonNull(field.getElement().getAttribute("data-keep")))
                .toList();
    }
}
