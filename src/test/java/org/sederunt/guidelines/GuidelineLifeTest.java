package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sederunt.guidelines.DraftingOffice.A_WEEK;
import static org.sederunt.guidelines.DraftingOffice.clause;
import static org.sederunt.guidelines.DraftingOffice.with;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.BallotId;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.Disposition;
import org.sederunt.discussion.Dispositions;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.Threads;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineStep.Kind;
import org.sederunt.guidelines.VersionText.VersionClause;
import org.sederunt.roundtables.StatementId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.SettableClock;
import org.springframework.context.ApplicationContext;

@PortalTest
class GuidelineLifeTest {

    private final Guidelines guidelines;
    private final Comments comments;
    private final Dispositions dispositions;
    private final Threads threads;
    private final SettableClock clock;
    private final DraftingOffice office;

    GuidelineLifeTest(
            Guidelines guidelines,
            Comments comments,
            Dispositions dispositions,
            Threads threads,
            SettableClock clock,
            ApplicationContext portal) {
        this.guidelines = guidelines;
        this.comments = comments;
        this.dispositions = dispositions;
        this.threads = threads;
        this.clock = clock;
        this.office = new DraftingOffice(portal);
    }

    @Test
    void openingConsultationPublishesVersionOneWithAThreadOnEachClauseAndOneOnTheWhole() {
        List<StatementId> said = office.approvedStatements("Forty scholarships.");
        GuidelineId id = office.draft();
        DraftText draft = guidelines.draftOf(id, office.moderator).text();
        List<DraftClause> clauses = List.of(clause("One\nline.", said.getFirst()), clause("Two."));
        guidelines.revise(id, with(draft, clauses), office.moderator);

        guidelines.openConsultation(id, clock.instant().plus(A_WEEK), office.moderator);

        GuidelinePage page = page(id);
        assertThat(page.state()).isEqualTo(GuidelineState.CONSULTATION);
        assertThat(page.title()).isEqualTo(draft.title());
        assertThat(page.text().number()).isEqualTo(1);
        assertThat(page.text().canonical()).isEqualTo("1\tOne line.\n2\tTwo.\n");
        assertThat(page.text().sha256()).isEqualTo(new CanonicalText(page.text().canonical()).sha256());
        assertThat(page.text().clauses()).extracting(VersionClause::number).containsExactly(1, 2);
        assertThat(page.text().clauses().getFirst().sources()).isEqualTo(said);
        assertThat(page.threads()).doesNotHaveDuplicates().hasSize(3).allMatch(threads::isOpen);
        assertThat(threads.concerns(page.wholeText())).containsExactly(id.value());
    }

    @Test
    void anEndThatDoesNotLieAheadIsRefused() {
        GuidelineId id = office.draftWith("One.");

        for (Duration before : List.of(Duration.ZERO, Duration.ofDays(1))) {
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(() ->
                            guidelines.openConsultation(id, clock.instant().minus(before), office.moderator))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("until"));
        }
        assertThat(guidelines.find(id)).isEmpty();
    }

    @Test
    void aDraftWithoutClausesCannotBeOpened() {
        GuidelineId id = office.draft();

        assertThatExceptionOfType(GuidelineRefused.class)
                .isThrownBy(
                        () -> guidelines.openConsultation(id, clock.instant().plus(A_WEEK), office.moderator))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("guidelines.refused.noclauses"));
    }

    @Test
    void consultationEndsByTheClock() {
        GuidelineId id = office.openForComment("One.");
        assertThat(guidelines.consultationClosedAt(id)).isEmpty();

        office.letConsultationEnd();

        assertThat(page(id).state()).isEqualTo(GuidelineState.REVIEW);
        assertThat(guidelines.consultationClosedAt(id)).contains(page(id).consultationUntil());
        assertThat(page(id).threads()).noneMatch(threads::isOpen);
        assertThat(guidelines
                        .page(GuidelineFilter.in(GuidelineState.REVIEW), 0, 1_000)
                        .items())
                .anyMatch(summary -> summary.id().equals(id));
        assertThat(guidelines
                        .page(GuidelineFilter.in(GuidelineState.CONSULTATION), 0, 1_000)
                        .items())
                .noneMatch(summary -> summary.id().equals(id));
    }

    @Test
    void theNextVersionKeepsClausesAndThreads() {
        GuidelineId id = office.inReview("One.", "Two.");
        VersionText first = guidelines.text(id).orElseThrow();
        ThreadId ofSecond = first.clauses().get(1).thread();
        DraftText draft = guidelines.draftOf(id, office.moderator).text();
        List<DraftClause> revised = new ArrayList<>(draft.clauses().reversed());
        revised.add(clause("Three."));
        guidelines.revise(id, with(draft, revised), office.moderator);

        guidelines.publishVersion(id, office.moderator);

        VersionText second = guidelines.text(id).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.canonical()).isEqualTo("1\tTwo.\n2\tOne.\n3\tThree.\n");
        assertThat(second.clauses().getFirst().id())
                .isEqualTo(first.clauses().get(1).id());
        assertThat(second.clauses().getFirst().thread()).isEqualTo(ofSecond);
        assertThat(second.clauses().getLast().thread()).isNull();
        assertThat(guidelines.text(id, 1)).contains(first);
    }

    @Test
    void aDraftThatSaysTheSameIsNoNewVersion() {
        GuidelineId id = office.inReview("One.");

        assertThat(guidelines.refusalToPublishVersion(id, office.moderator))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("guidelines.refused.unchanged"));
    }

    @Test
    void anotherConsultationOpensTheSameThreadsAgainAndNewOnesForNewClauses() {
        GuidelineId id = office.inReview("One.");
        List<ThreadId> before = page(id).threads();
        DraftText draft = guidelines.draftOf(id, office.moderator).text();
        guidelines.revise(id, with(draft, List.of(draft.clauses().getFirst(), clause("Two."))), office.moderator);

        guidelines.openConsultation(id, clock.instant().plus(A_WEEK), office.moderator);

        assertThat(page(id).threads()).containsAll(before).hasSize(3).allMatch(threads::isOpen);
        assertThat(page(id).text().number()).isEqualTo(2);
        assertThat(page(id).state()).isEqualTo(GuidelineState.CONSULTATION);
        assertThat(guidelines.consultationClosedAt(id)).isEmpty();
    }

    @Test
    void noBallotWhileACommentWaits() {
        GuidelineId id = office.openForComment("One.");
        List<ThreadId> places = page(id).threads();
        CommentId onClause = office.say(places.get(0), office.citizen);
        CommentId onWhole = office.say(places.get(1), office.citizen);
        CommentId withdrawn = office.say(places.get(1), office.citizen);
        comments.withdraw(withdrawn, office.citizen);
        assertThat(guidelines.refusalForBallot(id))
                .hasValueSatisfying(r -> assertThat(r.key()).isEqualTo("guidelines.refused.in.CONSULTATION"));

        office.letConsultationEnd();
        assertThat(guidelines.refusalForBallot(id)).hasValueSatisfying(refusal -> {
            assertThat(refusal.key()).isEqualTo("guidelines.refused.unanswered");
            assertThat(refusal.arguments()).containsExactly(2);
        });
        assertThat(guidelines.unanswered(id)).extracting(CommentView::id).containsExactly(onClause, onWhole);

        dispositions.answer(onClause, Disposition.Kind.NOTED, "Noted.", office.moderator);
        dispositions.answer(onWhole, Disposition.Kind.ACCEPTED, "Yes.", office.moderator);
        assertThat(guidelines.refusalForBallot(id)).isEmpty();
    }

    @Test
    void noBallotOnAVersionThatTheDraftHasLeftBehind() {
        GuidelineId id = office.inReview("One.");
        office.write(id, "Two.");
        BallotId ballot = office.ballotOn(id);

        assertThat(guidelines.refusalForBallot(id))
                .hasValueSatisfying(r -> assertThat(r.key()).isEqualTo("guidelines.refused.unpublished"));
        assertThat(guidelines.refusalToPutToBallot(id, office.moderator)).isEqualTo(guidelines.refusalForBallot(id));
        assertThatExceptionOfType(GuidelineRefused.class)
                .isThrownBy(() -> guidelines.putToBallot(id, ballot, office.moderator));

        guidelines.publishVersion(id, office.moderator);
        assertThat(guidelines.refusalForBallot(id)).isEmpty();
    }

    @Test
    void aCommentOnAClauseRemovedSinceStillWaits() {
        GuidelineId id = office.openForComment("One.", "Two.");
        ThreadId onSecond = page(id).text().clauses().get(1).thread();
        CommentId comment = office.say(onSecond, office.citizen);
        office.letConsultationEnd();
        DraftText draft = guidelines.draftOf(id, office.moderator).text();
        guidelines.revise(id, with(draft, draft.clauses().subList(0, 1)), office.moderator);
        guidelines.publishVersion(id, office.moderator);

        assertThat(guidelines.unanswered(id)).extracting(CommentView::id).containsExactly(comment);
        assertThat(guidelines.places(List.of(onSecond)).get(onSecond)).satisfies(place -> {
            assertThat(place.standing()).isFalse();
            assertThat(place.number()).isEqualTo(2);
            assertThat(place.version()).isEqualTo(1);
        });
    }

    @Test
    void whatHappenedStandsInItsHistory() {
        GuidelineId id = office.inReview("One.");

        assertThat(guidelines.history(id))
                .extracting(GuidelineStep::kind)
                .containsExactly(
                        Kind.DRAFTED, Kind.VERSION_PUBLISHED, Kind.CONSULTATION_OPENED, Kind.CONSULTATION_CLOSED);
        assertThat(guidelines.history(id).getLast().at()).isEqualTo(page(id).consultationUntil());
    }

    @Test
    void everyWordOfASearchHasToStandInTheText() {
        GuidelineId id = office.openForComment("Jacarandas bloom 100%.", "Two_three.");
        String title = page(id).title();

        assertThat(guidelines.search(title + " jacarandas 100%"))
                .extracting(GuidelineSummary::id)
                .containsExactly(id);
        assertThat(guidelines.search(title + " two_three")).hasSize(1);
        assertThat(guidelines.search(title + " twoxthree")).isEmpty();
        assertThat(guidelines.search(title + " %")).hasSize(1);
        assertThat(guidelines.search(title + " elsewhere")).isEmpty();
        assertThat(guidelines.search(" ")).isEmpty();
    }

    @Test
    void aListTellsWhoHasSpoken() {
        GuidelineId id = office.openForComment("One.");
        office.say(page(id).wholeText(), office.citizen);

        GuidelineSummary summary = guidelines.search(page(id).title()).getFirst();

        assertThat(summary.comments()).isEqualTo(1);
        assertThat(summary.spoke()).containsExactly(org.sederunt.shared.Sector.CITIZENS);
        assertThat(summary.state()).isEqualTo(GuidelineState.CONSULTATION);
    }

    private GuidelinePage page(GuidelineId id) {
        return guidelines.find(id).orElseThrow();
    }
}
