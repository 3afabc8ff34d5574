package org.sederunt.roundtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Slug;
import org.sederunt.stakeholders.MemberKind;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MinutesTest {

    private final RoundTables tables;
    private final Seats seats;
    private final Minutes minutes;
    private final TableFixtures fixtures;
    private final SettableClock clock;
    private final JdbcClient sql;

    private TableId table;
    private PersonId facilitator;
    private PersonId scholar;

    MinutesTest(
            RoundTables tables,
            Seats seats,
            Minutes minutes,
            TableFixtures fixtures,
            SettableClock clock,
            JdbcClient sql) {
        this.tables = tables;
        this.seats = seats;
        this.minutes = minutes;
        this.fixtures = fixtures;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void aTableThatHasBegun() {
        table = fixtures.table(fixtures.seats(Map.of(), 4));
        facilitator = fixtures.citizen();
        scholar = fixtures.founder(MemberKind.UNIVERSITY);
        tables.appointFacilitator(table, facilitator, fixtures.moderator());
        seats.take(table, scholar);
        clock.move(TableFixtures.UNTIL_START);
    }

    @Test
    void keepsWhoSpokeUnderTheHatOfTheSeat() {
        minutes.record(table, NewStatement.by(scholar, " Papers <b>first</b>. ", UUID.randomUUID()), facilitator);

        assertThat(statements()).singleElement().satisfies(statement -> {
            assertThat(statement.text()).isEqualTo("Papers <b>first</b>.");
            assertThat(statement.sector()).isEqualTo(Sector.ACADEMIA);
            assertThat(statement.spokenBy()).hasValueSatisfying(byline -> {
                assertThat(byline.person()).isEqualTo("Ines Duarte");
                assertThat(byline.organisation()).startsWith("Organisation ");
            });
        });
    }

    @Test
    void keepsAStatementOnceHoweverOftenItArrives() {
        NewStatement said = unattributed("Water knows no border.");

        StatementId first = minutes.record(table, said, facilitator);
        StatementId second = minutes.record(table, said, facilitator);

        assertThat(second).isEqualTo(first);
        assertThat(statements()).hasSize(1);
    }

    @Test
    void refusesWhoDoesNotSitHereAndNobodyOfNoSector() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> minutes.record(
                        table, NewStatement.by(fixtures.citizen(), "I was there.", UUID.randomUUID()), facilitator));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> minutes.record(
                        table, new NewStatement(null, null, "Somebody said.", UUID.randomUUID()), facilitator));
    }

    @Test
    void refusesAnEmptyStatementAndOneThatIsTooLong() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> minutes.record(table, unattributed(" \n "), facilitator));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> minutes.record(table, unattributed("a".repeat(2_001)), facilitator));
        minutes.record(table, unattributed("👩🏽‍🔬".repeat(500)), facilitator);

        assertThat(statements()).hasSize(1);
    }

    @Test
    void tellsWhoEditsAnOldVersionWhatStandsThereNow() {
        StatementId statement = minutes.record(table, unattributed("First words"), facilitator);
        minutes.edit(table, statement, unattributed("Second words"), 0, facilitator);

        assertThatExceptionOfType(MinutesRefused.class)
                .isThrownBy(() -> minutes.edit(table, statement, unattributed("Third words"), 0, facilitator))
                .satisfies(refused -> {
                    assertThat(refused.refusal().key()).isEqualTo("roundtables.refused.changed");
                    assertThat(refused.refusal().arguments()).containsExactly("Second words");
                });
        assertThat(statements()).extracting(Statement::text).containsExactly("Second words");
    }

    @Test
    void takesAStatementOutBeforeApprovalOnly() {
        StatementId first = minutes.record(table, unattributed("One"), facilitator);
        StatementId second = minutes.record(table, unattributed("Two"), facilitator);
        minutes.remove(table, first, 0, facilitator);
        minutes.approve(table, facilitator);

        assertThatExceptionOfType(MinutesRefused.class).isThrownBy(() -> minutes.remove(table, second, 0, facilitator));
        assertThat(page().minutes())
                .hasValueSatisfying(approved -> assertThat(approved.statements())
                        .extracting(Statement::text)
                        .containsExactly("Two"));
    }

    @Test
    void refusesToApproveMinutesInWhichNothingIsKept() {
        assertThatExceptionOfType(MinutesRefused.class)
                .isThrownBy(() -> minutes.approve(table, facilitator))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("roundtables.refused.nothingkept"));
    }

    @Test
    void showsDraftsToTheFacilitatorAndTheOfficeAlone() {
        String words = TableFixtures.unique("Secret until approved ");
        StatementId statement = minutes.record(table, unattributed(words), facilitator);

        assertThat(page().minutes()).isEmpty();
        assertThat(minutes.search(words, 0, 10).items()).isEmpty();
        assertThat(minutes.statements(List.of(statement))).isEmpty();
        assertThat(minutes.draft(table, scholar)).isEmpty();
        assertThat(minutes.draft(table, facilitator)).isPresent();
        assertThat(minutes.draft(table, fixtures.moderator())).isPresent();
    }

    @Test
    void letsAnyoneFindAndCiteWhatIsApproved() {
        String words = TableFixtures.unique("100% of the _forms_ ");
        StatementId statement = minutes.record(table, unattributed(words), facilitator);
        minutes.summarise(table, "One spoke.", version(), facilitator);
        minutes.approve(table, facilitator);

        assertThat(minutes.search("  " + words.substring(0, 8) + " " + words.substring(20), 0, 10)
                        .items())
                .extracting(Statement::id)
                .containsExactly(statement);
        assertThat(minutes.search(words.replace('_', 'x'), 0, 10).items()).isEmpty();
        assertThat(minutes.statements(List.of(statement))).containsOnlyKeys(statement);
        assertThat(page().minutes()).hasValueSatisfying(approved -> {
            assertThat(approved.summary()).isEqualTo("One spoke.");
            assertThat(approved.approvedBy()).isEqualTo("Ines Duarte");
        });
    }

    private NewStatement unattributed(String text) {
        return NewStatement.unattributed(Sector.CITIZENS, text, UUID.randomUUID());
    }

    private List<Statement> statements() {
        return minutes.draft(table, facilitator).orElseThrow().statements();
    }

    private int version() {
        return minutes.draft(table, facilitator).orElseThrow().version();
    }

    private TablePage page() {
        String slug = sql.sql("select slug from round_table where id = ?")
                .param(table.value())
                .query(String.class)
                .single();
        return tables.find(new Slug(slug)).orElseThrow();
    }
}
