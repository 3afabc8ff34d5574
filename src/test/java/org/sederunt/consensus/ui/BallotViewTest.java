package org.sederunt.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.Reading;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.BallotLinks;
import org.sederunt.consensus.City;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.springframework.context.ApplicationContext;

@PortalTest
class BallotViewTest extends SpringBrowserlessTest {

    private final City city;
    private final Ballots ballots;
    private final BallotShelf shelf;
    private final ApplicationContext portal;
    private final SettableClock clock;
    private final Duration ahead;

    BallotViewTest(City city, Ballots ballots, BallotShelf shelf, ApplicationContext portal, SettableClock clock) {
        this.city = city;
        this.ballots = ballots;
        this.shelf = shelf;
        this.portal = portal;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        Reading.as(city.moderator(), portal);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        Reading.end();
        clock.lead(ahead);
    }

    @Test
    void saysThatAClosedBallotIsBeingCountedBeforeItShowsAResult() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), city.first(Sector.PRIVATE));
        city.closeUncounted(id);

        assertThat(page(id, city.moderator()))
                .contains("The ballot is closed and is being counted")
                .doesNotContain("Agreed", "sectors accept", "It harms us.");

        city.close(id);
        assertThat(page(id, city.moderator())).contains("Pending", "It harms us.");
    }

    @Test
    void theDialogToOpenABallotSaysThatTheDraftIsAheadAndLeadsThere() {
        GuidelineId id = city.inReview();
        var draft = shelf.guidelines().draftOf(id, city.moderator());
        DraftText text = draft.text();
        shelf.guidelines()
                .revise(id, new DraftText(text.revision(), "Other words", "", text.clauses()), city.moderator());

        assertThat(dialog(id)).contains("Go to the draft", "The draft has changes that are not published.");

        shelf.guidelines().publishVersion(id, city.moderator());
        assertThat(dialog(id)).doesNotContain("Go to the draft", "not published");
    }

    @Test
    void offersAnObjectionToWhoDecidesAndNotToWhoAdvises() {
        GuidelineId id = city.inBallot();
        String objects = "the office must answer in public";

        assertThat(page(id, city.first(Sector.MEDIA))).contains(objects);
        assertThat(page(id, city.consul()))
                .contains("Only deciding electors object.")
                .doesNotContain(objects);
    }

    @Test
    void whoAnswersTellsOneCitizensObjectionFromAnother() {
        GuidelineId id = city.inBallot();
        List<PersonId> citizens = city.of(Sector.CITIZENS);
        shelf.objections().raise(city.ballotOn(id), "The old mill\nfloods. ".repeat(20), "A wall.", citizens.get(0));
        shelf.objections().raise(city.ballotOn(id), "No bus goes there.", "A bus.", citizens.get(1));
        city.close(id);
        List<ObjectionView> open = shelf.objections().of(city.ballotOn(id), city.moderator());

        var form = new AnswerForm(shelf, open, () -> {});

        assertThat(labels(form, open))
                .satisfiesExactlyInAnyOrder(
                        label -> assertThat(label).isEqualTo("A citizen: “No bus goes there.”"),
                        label -> assertThat(label)
                                .startsWith("A citizen: “The old mill floods. The")
                                .endsWith("…”"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> labels(AnswerForm form, List<ObjectionView> open) {
        CheckboxGroup<ObjectionView> which = (CheckboxGroup<ObjectionView>) form.getChildren()
                .filter(CheckboxGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
        return open.stream().map(which.getItemLabelGenerator()::apply).toList();
    }

    private String dialog(GuidelineId id) {
        var summary = shelf.guidelines().summaries(List.of(id)).get(id);
        var dialog = new OpenBallotDialog(shelf, summary, () -> {});
        return Reading.text(dialog) + dialog.getFooter().getElement().getTextRecursively();
    }

    private String page(GuidelineId id, PersonId reader) {
        Reading.as(reader, portal);
        Reading.go("search");
        Reading.go(BallotLinks.to(shelf.guidelines().find(id).orElseThrow().slug()));
        return Reading.text((BallotView) getCurrentView());
    }
}
