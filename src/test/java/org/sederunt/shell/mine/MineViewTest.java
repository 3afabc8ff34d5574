package org.sederunt.shell.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.SqlCount;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.NewComment;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.identity.PersonId;
import org.sederunt.roundtables.RoundTables;
import org.sederunt.roundtables.Seats;
import org.sederunt.roundtables.TableFixtures;
import org.sederunt.roundtables.TableId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.sederunt.uikit.EmptyState;
import org.springframework.context.ApplicationContext;

@PortalTest
class MineViewTest extends SpringBrowserlessTest {

    private final City city;
    private final Guests guests;
    private final Guidelines guidelines;
    private final Comments comments;
    private final Dispositions dispositions;
    private final RoundTables tables;
    private final Seats seats;
    private final TableFixtures fixtures;
    private final Ballots ballots;
    private final ApplicationContext portal;
    private final SettableClock clock;
    private final Duration ahead;

    MineViewTest(
            City city,
            Guests guests,
            Guidelines guidelines,
            Comments comments,
            Dispositions dispositions,
            RoundTables tables,
            Seats seats,
            TableFixtures fixtures,
            Ballots ballots,
            ApplicationContext portal,
            SettableClock clock) {
        this.city = city;
        this.guests = guests;
        this.guidelines = guidelines;
        this.comments = comments;
        this.dispositions = dispositions;
        this.tables = tables;
        this.seats = seats;
        this.fixtures = fixtures;
        this.ballots = ballots;
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
    void showsMyCommentsWithTheOfficesAnswerAndWhatIsStillOwed() {
        GuidelinePage guideline = inConsultation();
        PersonId author = guests.citizen();
        CommentId answered = say(guideline, "First thing.", author);
        dispositions.answer(answered, Disposition.Kind.NOTED, "We will look at it.", city.moderator());
        say(guideline, "Second thing.", author);
        say(guideline, "A thing of somebody else.", guests.citizen());

        open("mine", author);

        assertThat(find(MyComment.class).all()).hasSize(2);
        assertThat(shown())
                .contains("First thing.", "We will look at it.", "Second thing.", "Waits for the office's answer")
                .contains(guideline.title())
                .doesNotContain("somebody else");
    }

    @Test
    void showsWhereISit() {
        fixtures.openACycle();
        PersonId person = guests.citizen();
        TableId table = fixtures.table(fixtures.seats(Map.of(), 3));
        seats.take(table, person);

        open("mine/seats", person);

        assertThat(shown()).contains(tables.find(List.of(table)).getFirst().title(), "Your seat is kept");
        open("mine/seats", guests.citizen());
        assertThat(Reading.text(find(EmptyState.class).single())).contains("You have no seat");
    }

    @Test
    void saysThatIVotedAndNeverHow() {
        GuidelineId id = city.inBallot();
        PersonId voter = city.of(Sector.CITIZENS).get(3);
        ballots.cast(city.ballotOn(id), Cast.of(Stance.OPPOSE), voter);

        open("mine/ballots", voter);

        assertThat(shown())
                .contains(guidelines.find(id).orElseThrow().title(), "Voted", "You can change your vote until then.")
                .doesNotContain("Oppose", "Against");
    }

    @Test
    void showsWhatIObjectedToAndWhatBecameOfIt() {
        GuidelineId id = city.inBallot();
        PersonId objector = city.of(Sector.MEDIA).get(1);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), objector);
        city.close(id);

        open("mine/objections", objector);

        assertThat(shown()).contains(guidelines.find(id).orElseThrow().title(), "It harms us.");
        open("mine/objections", city.of(Sector.MEDIA).get(2));
        assertThat(shown()).doesNotContain("It harms us.");
    }

    @Test
    void needsTheSameStatementsHoweverMuchISaid() {
        GuidelinePage guideline = inConsultation();
        PersonId author = guests.citizen();
        say(guideline, "One.", author);
        open("mine", author);
        int before = SqlCount.of(() -> open("mine", author));
        for (int more = 0; more < 25; more++) say(inConsultation(), "More " + more + ".", author);

        assertThat(SqlCount.of(() -> open("mine", author))).isEqualTo(before);
        assertThat(find(MyComment.class).all()).hasSize(20);
        for (String part : List.of("mine/seats", "mine/ballots", "mine/objections")) {
            assertThat(SqlCount.of(() -> open(part, author))).isLessThan(20);
        }
    }

    private void open(String address, PersonId reader) {
        Reading.as(reader, portal);
        Reading.go("search");
        Reading.go(address);
    }

    private String shown() {
        return Reading.text((MineView) getCurrentView());
    }

    private CommentId say(GuidelinePage guideline, String words, PersonId by) {
        return comments.post(new NewComment(guideline.wholeText(), null, words, UUID.randomUUID()), by);
    }

    private GuidelinePage inConsultation() {
        city.fixRule();
        PersonId moderator = city.moderator();
        GuidelineId id =
                guidelines.draft(new NewDraft(UUID.randomUUID(), "Parks " + Guests.unique(), "On shade."), moderator);
        DraftText text = guidelines.draftOf(id, moderator).text();
        var clause = new DraftClause(ClauseId.next(), "Every park has trees.", List.of());
        guidelines.revise(id, new DraftText(text.revision(), text.title(), text.summary(), List.of(clause)), moderator);
        guidelines.openConsultation(id, clock.instant().plus(Duration.ofDays(7)), moderator);
        return guidelines.find(id).orElseThrow();
    }
}
