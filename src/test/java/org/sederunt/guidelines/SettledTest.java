package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sederunt.PortalTest;
import org.sederunt.ballots.BallotId;
import org.sederunt.discussion.CommentRefused;
import org.sederunt.discussion.Comments;
import org.sederunt.guidelines.GuidelineStep.Kind;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.shared.Sector;
import org.springframework.context.ApplicationContext;

@PortalTest
class SettledTest {

    private final Guidelines guidelines;
    private final Comments comments;
    private final DraftingOffice office;

    SettledTest(Guidelines guidelines, Comments comments, ApplicationContext portal) {
        this.guidelines = guidelines;
        this.comments = comments;
        this.office = new DraftingOffice(portal);
    }

    @Test
    void keepsOutcomeAndFiguresWithTheGuideline() {
        GuidelineId id = office.guidelineIn(GuidelineState.BALLOT);

        office.settle(id, GuidelineOutcome.AGREED_WITH_DISSENT);

        GuidelinePage page = guidelines.find(id).orElseThrow();
        assertThat(page.state()).isEqualTo(GuidelineState.AGREED);
        assertThat(page.outcome()).isEqualTo(GuidelineOutcome.AGREED_WITH_DISSENT);
        assertThat(page.figures()).isEqualTo(DraftingOffice.figures());
        assertThat(guidelines.search(page.title()).getFirst().figures()).isEqualTo(DraftingOffice.figures());
        assertThat(guidelines.history(id).getLast())
                .satisfies(step -> assertThat(step.kind()).isEqualTo(Kind.SETTLED))
                .satisfies(step -> assertThat(step.outcome()).isEqualTo(GuidelineOutcome.AGREED_WITH_DISSENT));
    }

    @Test
    void staysInBallotWhileTheOutcomeIsPending() {
        GuidelineId id = office.guidelineIn(GuidelineState.BALLOT);

        office.settle(id, GuidelineOutcome.PENDING);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.BALLOT);
        assertThat(guidelines.find(id).orElseThrow().outcome()).isEqualTo(GuidelineOutcome.PENDING);

        office.settle(id, GuidelineOutcome.NOT_AGREED);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.NOT_AGREED);
    }

    @Test
    void keepsTheOutcomeOnceItIsPublished() {
        GuidelinePage page =
                guidelines.find(office.guidelineIn(GuidelineState.PUBLISHED)).orElseThrow();

        assertThat(page.state()).isEqualTo(GuidelineState.PUBLISHED);
        assertThat(page.outcome()).isEqualTo(GuidelineOutcome.AGREED);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BALLOT")
    void comesFromNowhereElseThanTheBallot(GuidelineState state) {
        GuidelineId id = office.guidelineIn(state);

        assertThatIllegalStateException().isThrownBy(() -> office.settle(id, GuidelineOutcome.AGREED));
    }

    @Test
    void leavesNothingBehindWhenTheGuidelineReturnsToReview() {
        GuidelineId id = office.guidelineIn(GuidelineState.BALLOT);
        office.settle(id, GuidelineOutcome.PENDING);

        guidelines.returnToReview(id, office.administrator);

        GuidelinePage page = guidelines.find(id).orElseThrow();
        assertThat(page.state()).isEqualTo(GuidelineState.REVIEW);
        assertThat(page.outcome()).isNull();
        assertThat(page.figures()).isNull();
        BallotId another = office.ballotOn(id);
        guidelines.putToBallot(id, another, office.moderator);
        assertThat(guidelines.find(id).orElseThrow().ballot()).isEqualTo(another);
    }

    @Test
    void whatWasSaidStandsStillWhileTheBallotIsOn() {
        GuidelineId id = office.openForComment("One.");
        var thread = guidelines.find(id).orElseThrow().wholeText();
        var comment = office.say(thread, office.citizen);
        office.answer(comment);
        office.letConsultationEnd();
        guidelines.putToBallot(id, office.ballotOn(id), office.moderator);

        assertThat(comments.refusalToWithdraw(comment, office.citizen)).isPresent();
        assertThatExceptionOfType(CommentRefused.class).isThrownBy(() -> comments.withdraw(comment, office.citizen));

        guidelines.returnToReview(id, office.moderator);
        comments.withdraw(comment, office.citizen);
    }

    @Test
    void namesEverySectorThatDidNotAccept() {
        SettledFigures figures = DraftingOffice.figures();

        assertThat(figures.accepting()).isEqualTo(2);
        assertThat(figures.deciding()).isEqualTo(3);
        assertThat(figures.that(Standing.DIVIDED)).isEqualTo(List.of(Sector.PRIVATE));
        assertThat(figures.withSustainedObjection()).isEqualTo(List.of(Sector.PRIVATE));
        assertThat(figures.sectors().get(0).share()).isEqualTo(5 / 9.0);
        assertThat(figures.sectors().get(2).share()).isNull();
        assertThat(figures.sectors().get(3).share()).isNull();
    }
}
