package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sederunt.PortalTest;
import org.sederunt.ballots.BallotId;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.SettableClock;
import org.springframework.context.ApplicationContext;

/** Each act on a guideline, in each state, for each kind of person: what is refused, for which reason, by door and act alike. */
@PortalTest
class GuidelineActsMatrixTest {

    private final Guidelines guidelines;
    private final SettableClock clock;
    private final DraftingOffice office;

    GuidelineActsMatrixTest(Guidelines guidelines, SettableClock clock, ApplicationContext portal) {
        this.guidelines = guidelines;
        this.clock = clock;
        this.office = new DraftingOffice(portal);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # act         | state        | not joined   | participant  | administrator | moderator
        revise        | DRAFTING     | notmoderator | notmoderator | notmoderator  | -
        revise        | CONSULTATION | notmoderator | notmoderator | notmoderator  | in.CONSULTATION
        revise        | REVIEW       | notmoderator | notmoderator | notmoderator  | -
        revise        | BALLOT       | notmoderator | notmoderator | notmoderator  | in.BALLOT
        revise        | AGREED       | notmoderator | notmoderator | notmoderator  | in.AGREED
        revise        | NOT_AGREED   | notmoderator | notmoderator | notmoderator  | in.NOT_AGREED
        revise        | PUBLISHED    | notmoderator | notmoderator | notmoderator  | in.PUBLISHED
        consult       | DRAFTING     | notmoderator | notmoderator | notmoderator  | -
        consult       | CONSULTATION | notmoderator | notmoderator | notmoderator  | in.CONSULTATION
        consult       | REVIEW       | notmoderator | notmoderator | notmoderator  | -
        consult       | BALLOT       | notmoderator | notmoderator | notmoderator  | in.BALLOT
        consult       | AGREED       | notmoderator | notmoderator | notmoderator  | in.AGREED
        consult       | NOT_AGREED   | notmoderator | notmoderator | notmoderator  | in.NOT_AGREED
        consult       | PUBLISHED    | notmoderator | notmoderator | notmoderator  | in.PUBLISHED
        version       | DRAFTING     | notmoderator | notmoderator | notmoderator  | in.DRAFTING
        version       | CONSULTATION | notmoderator | notmoderator | notmoderator  | in.CONSULTATION
        version       | REVIEW       | notmoderator | notmoderator | notmoderator  | -
        version       | BALLOT       | notmoderator | notmoderator | notmoderator  | in.BALLOT
        version       | AGREED       | notmoderator | notmoderator | notmoderator  | in.AGREED
        version       | NOT_AGREED   | notmoderator | notmoderator | notmoderator  | in.NOT_AGREED
        version       | PUBLISHED    | notmoderator | notmoderator | notmoderator  | in.PUBLISHED
        ballot        | DRAFTING     | notmoderator | notmoderator | notmoderator  | in.DRAFTING
        ballot        | CONSULTATION | notmoderator | notmoderator | notmoderator  | in.CONSULTATION
        ballot        | REVIEW       | notmoderator | notmoderator | notmoderator  | -
        ballot        | BALLOT       | notmoderator | notmoderator | notmoderator  | in.BALLOT
        ballot        | AGREED       | notmoderator | notmoderator | notmoderator  | in.AGREED
        ballot        | NOT_AGREED   | notmoderator | notmoderator | notmoderator  | in.NOT_AGREED
        ballot        | PUBLISHED    | notmoderator | notmoderator | notmoderator  | in.PUBLISHED
        back          | DRAFTING     | notoffice    | notoffice    | in.DRAFTING   | in.DRAFTING
        back          | CONSULTATION | notoffice    | notoffice    | in.CONSULTATION | in.CONSULTATION
        back          | REVIEW       | notoffice    | notoffice    | in.REVIEW     | in.REVIEW
        back          | BALLOT       | notoffice    | notoffice    | -             | -
        back          | AGREED       | notoffice    | notoffice    | in.AGREED     | in.AGREED
        back          | NOT_AGREED   | notoffice    | notoffice    | in.NOT_AGREED | in.NOT_AGREED
        back          | PUBLISHED    | notoffice    | notoffice    | in.PUBLISHED  | in.PUBLISHED
        publish       | DRAFTING     | notmoderator | notmoderator | notmoderator  | in.DRAFTING
        publish       | CONSULTATION | notmoderator | notmoderator | notmoderator  | in.CONSULTATION
        publish       | REVIEW       | notmoderator | notmoderator | notmoderator  | in.REVIEW
        publish       | BALLOT       | notmoderator | notmoderator | notmoderator  | in.BALLOT
        publish       | AGREED       | notmoderator | notmoderator | notmoderator  | -
        publish       | NOT_AGREED   | notmoderator | notmoderator | notmoderator  | -
        publish       | PUBLISHED    | notmoderator | notmoderator | notmoderator  | in.PUBLISHED
        """)
    void isRefusedToWhomAndWhen(
            String act,
            GuidelineState state,
            String stranger,
            String participant,
            String administrator,
            String moderator) {
        GuidelineId id = office.guidelineIn(state);
        if (act.equals("version") && state == GuidelineState.REVIEW) addAClause(id);

        refused(act, id, office.stranger, stranger);
        refused(act, id, office.citizen, participant);
        refused(act, id, office.administrator, administrator);
        refused(act, id, office.moderator, moderator);
    }

    @Test
    void onlyModeratorsBeginDraftsAndReadThem() {
        GuidelineId id = office.draft();
        for (PersonId other : List.of(office.stranger, office.citizen, office.administrator)) {
            assertThat(guidelines.refusalToDraft(other)).isPresent();
            assertThat(guidelines.refusalToSeeDrafts(other)).isPresent();
            assertThatExceptionOfType(GuidelineRefused.class)
                    .isThrownBy(() -> guidelines.draft(new NewDraft(UUID.randomUUID(), "Title", ""), other));
            assertThatExceptionOfType(GuidelineRefused.class).isThrownBy(() -> guidelines.draftOf(id, other));
        }
        assertThat(guidelines.refusalToDraft(office.moderator)).isEmpty();
        assertThat(guidelines.refusalToSeeDrafts(office.moderator)).isEmpty();
    }

    private void refused(String act, GuidelineId id, PersonId by, String expected) {
        Optional<Refusal> refusal = refusal(act, id, by);
        if (expected.equals("-")) {
            assertThat(refusal).isEmpty();
            if (!by.equals(office.administrator)) perform(act, id, by);
        } else {
            assertThat(refusal).map(Refusal::key).contains("guidelines.refused." + expected);
            assertThatExceptionOfType(GuidelineRefused.class)
                    .isThrownBy(() -> perform(act, id, by))
                    .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal.orElseThrow()));
        }
    }

    private Optional<Refusal> refusal(String act, GuidelineId id, PersonId by) {
        return switch (act) {
            case "revise" -> guidelines.refusalToRevise(id, by);
            case "consult" -> guidelines.refusalToOpenConsultation(id, by);
            case "version" -> guidelines.refusalToPublishVersion(id, by);
            case "ballot" -> guidelines.refusalToPutToBallot(id, by);
            case "back" -> guidelines.refusalToReturnToReview(id, by);
            case "publish" -> guidelines.refusalToMarkPublished(id, by);
            default -> throw new IllegalArgumentException(act);
        };
    }

    private void perform(String act, GuidelineId id, PersonId by) {
        switch (act) {
            case "revise" -> guidelines.revise(id, withAnotherClause(id), by);
            case "consult" -> guidelines.openConsultation(id, clock.instant().plus(DraftingOffice.A_WEEK), by);
            case "version" -> guidelines.publishVersion(id, by);
            case "ballot" -> guidelines.putToBallot(id, ballotFor(id), by);
            case "back" -> guidelines.returnToReview(id, by);
            case "publish" -> guidelines.markPublished(id, by);
            default -> throw new IllegalArgumentException(act);
        }
    }

    private BallotId ballotFor(GuidelineId id) {
        return guidelines.text(id).isPresent() ? office.ballotOn(id) : BallotId.next();
    }

    private void addAClause(GuidelineId id) {
        guidelines.revise(id, withAnotherClause(id), office.moderator);
    }

    private DraftText withAnotherClause(GuidelineId id) {
        DraftText text = guidelines.draftOf(id, office.moderator).text();
        List<DraftClause> clauses = new ArrayList<>(text.clauses());
        clauses.add(DraftingOffice.clause("Another."));
        return DraftingOffice.with(text, clauses);
    }
}
