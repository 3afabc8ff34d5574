package org.sederunt.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.discussion.Disposition.Kind;
import org.sederunt.discussion.stewardship.Stewardship;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.stakeholders.Guests;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DispositionsTest {

    private final Comments comments;
    private final Dispositions dispositions;
    private final Threads threads;
    private final Stewardship stewardship;
    private final TransactionTemplate transaction;
    private final Guests guests;
    private final Clock clock;

    private PersonId ana;
    private PersonId office;
    private ThreadId thread;

    DispositionsTest(
            Comments comments,
            Dispositions dispositions,
            Threads threads,
            Stewardship stewardship,
            TransactionTemplate transaction,
            Guests guests,
            Clock clock) {
        this.comments = comments;
        this.dispositions = dispositions;
        this.threads = threads;
        this.stewardship = stewardship;
        this.transaction = transaction;
        this.guests = guests;
        this.clock = clock;
    }

    @BeforeEach
    void openAThread() {
        ana = guests.citizen();
        office = guests.moderator();
        thread = threads.open(clock.instant().plus(Duration.ofDays(1)), Set.of());
    }

    @Test
    void answersACommentForAReasonThatEveryoneReads() {
        CommentId id = say("Make it half.");

        dispositions.answer(id, Kind.PARTLY, "A third will stand.", office);

        assertThat(comments.find(id, null)).hasValueSatisfying(view -> {
            assertThat(view.disposition()).isNotNull();
            assertThat(view.disposition().kind()).isEqualTo(Kind.PARTLY);
            assertThat(view.disposition().reason()).isEqualTo("A third will stand.");
            assertThat(view.waits()).isFalse();
        });
    }

    @Test
    void refusesAnAnswerWithoutAReason() {
        CommentId id = say("Make it half.");

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> dispositions.answer(id, Kind.ACCEPTED, "  ", office))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> dispositions.answer(id, Kind.ACCEPTED, "x".repeat(2_001), office));
    }

    @Test
    void takesTheSameAnswerGivenTwiceForOne() {
        CommentId id = say("Make it half.");

        dispositions.answer(id, Kind.NOTED, "Read.", office);
        dispositions.answer(id, Kind.NOTED, "Read.", office);

        assertThat(dispositions.tally(Set.of(thread))).containsEntry(Kind.NOTED, 1);
    }

    @Test
    void overwritesNothingWhenTwoModeratorsAnswer() throws Exception {
        CommentId id = say("Make it half.");
        List<Callable<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String reason = "Reason " + i;
            answers.add(() -> answered(id, reason));
        }

        int through = 0;
        try (var crowd = Executors.newFixedThreadPool(6)) {
            for (var answer : crowd.invokeAll(answers)) if (answer.get()) through++;
        }

        assertThat(through).isEqualTo(1);
    }

    @Test
    void changesAnAnswerOnlyForWhoHasReadTheLastOne() {
        CommentId id = say("Make it half.");
        dispositions.answer(id, Kind.NOTED, "Read.", office);
        int seen = comments.find(id, null).orElseThrow().version();
        dispositions.change(id, Kind.PARTLY, "A third.", seen, office);

        assertThatExceptionOfType(DispositionRefused.class)
                .isThrownBy(() -> dispositions.change(id, Kind.ACCEPTED, "All of it.", seen, office))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("discussion.refused.answermoved"));
        assertThat(comments.find(id, null).orElseThrow().disposition().kind()).isEqualTo(Kind.PARTLY);
    }

    @Test
    void owesNoAnswerToRepliesNorToWhatIsWithdrawnOrHidden() {
        CommentId waiting = say("Waiting");
        CommentId withdrawn = say("Withdrawn");
        CommentId hidden = say("Hidden");
        CommentId answered = say("Answered");
        comments.post(new NewComment(thread, waiting, "A reply", UUID.randomUUID()), ana);
        comments.withdraw(withdrawn, ana);
        hide(hidden);
        dispositions.answer(answered, Kind.NOTED, "Read.", office);

        assertThat(dispositions.unanswered(Set.of(thread)))
                .extracting(CommentView::id)
                .containsExactly(waiting);
        assertThat(dispositions.unanswered(Set.of(thread), 0, 1).total()).isEqualTo(1);
        assertThat(comments.summaries(Set.of(thread)).get(thread).waiting()).isEqualTo(1);
    }

    @Test
    void talliesTheAnswersOfCommentsThatStand() {
        dispositions.answer(say("One"), Kind.ACCEPTED, "Yes.", office);
        dispositions.answer(say("Two"), Kind.ACCEPTED, "Yes.", office);
        CommentId withdrawn = say("Three");
        dispositions.answer(withdrawn, Kind.NOT_ACCEPTED, "No.", office);
        comments.withdraw(withdrawn, ana);

        assertThat(dispositions.tally(Set.of(thread)))
                .isEqualTo(Map.of(Kind.ACCEPTED, 2, Kind.PARTLY, 0, Kind.NOT_ACCEPTED, 0, Kind.NOTED, 0));
    }

    @Test
    void locksAThreadOnceNothingWaits() {
        CommentId id = say("Waiting");

        assertThatExceptionOfType(ThreadRefused.class).isThrownBy(() -> threads.lock(Set.of(thread)));
        assertThat(threads.isOpen(thread)).isTrue();
        dispositions.answer(id, Kind.NOTED, "Read.", office);
        threads.lock(Set.of(thread));
        threads.lock(Set.of(thread));

        assertThat(threads.isOpen(thread)).isFalse();
        threads.unlock(Set.of(thread));
        assertThat(threads.isOpen(thread)).isTrue();
    }

    @Test
    void answersACommentThatWasRestoredAfterTheThreadWasLocked() {
        CommentId id = say("Hidden, wrongly");
        hide(id);
        threads.lock(Set.of(thread));
        transaction.executeWithoutResult(status -> stewardship.restore(id, "It keeps the rules."));

        dispositions.answer(id, Kind.NOTED, "Read.", office);

        assertThat(comments.find(id, null).orElseThrow().isAnswered()).isTrue();
    }

    private boolean answered(CommentId id, String reason) {
        try {
            dispositions.answer(id, Kind.NOTED, reason, office);
            return true;
        } catch (DispositionRefused refused) {
            return false;
        }
    }

    private void hide(CommentId id) {
        transaction.executeWithoutResult(status -> stewardship.hide(id, 4, "Rule 4."));
    }

    private CommentId say(String text) {
        return comments.post(new NewComment(thread, null, text, UUID.randomUUID()), ana);
    }
}
