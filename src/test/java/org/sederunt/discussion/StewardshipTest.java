package org.sederunt.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.discussion.stewardship.Stewardship;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Guests;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class StewardshipTest {

    private static final String SECRET = "cousins of whoever has lunch with them";

    private final Comments comments;
    private final Threads threads;
    private final Stewardship stewardship;
    private final TransactionTemplate transaction;
    private final Guests guests;
    private final Clock clock;

    private PersonId ana;
    private ThreadId thread;
    private CommentId id;

    StewardshipTest(
            Comments comments,
            Threads threads,
            Stewardship stewardship,
            TransactionTemplate transaction,
            Guests guests,
            Clock clock) {
        this.comments = comments;
        this.threads = threads;
        this.stewardship = stewardship;
        this.transaction = transaction;
        this.guests = guests;
        this.clock = clock;
    }

    @BeforeEach
    void saySomething() {
        ana = guests.citizen();
        thread = threads.open(clock.instant().plus(Duration.ofDays(1)), Set.of());
        id = comments.post(new NewComment(thread, null, SECRET, UUID.randomUUID()), ana);
    }

    @Test
    void showsNobodyButItsAuthorWhatWasHidden() {
        hide();

        for (PersonId reader : readers()) {
            assertThat(everythingShownTo(reader)).isNotEmpty().allSatisfy(view -> {
                assertThat(view.text()).isNull();
                assertThat(view.hiddenReason()).isNull();
                assertThat(view.hiddenRule()).isEqualTo(4);
                assertThat(view.toString()).doesNotContain(SECRET);
            });
        }
        assertThat(everythingShownTo(ana)).allSatisfy(view -> {
            assertThat(view.text()).isEqualTo(SECRET);
            assertThat(view.hiddenReason()).isEqualTo("Please ask again without the last sentence.");
        });
    }

    @Test
    void hidesOnceHoweverOftenItIsAsked() {
        assertThat(hide()).isTrue();
        int version = comments.find(id, ana).orElseThrow().version();

        assertThat(hide()).isFalse();

        assertThat(comments.find(id, ana).orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void restoresWordForWord() {
        hide();

        assertThat(restore()).isTrue();
        assertThat(restore()).isFalse();

        assertThat(comments.find(id, null)).hasValueSatisfying(view -> {
            assertThat(view.text()).isEqualTo(SECRET);
            assertThat(view.state()).isEqualTo(CommentState.STANDING);
            assertThat(view.hiddenRule()).isNull();
            assertThat(view.restoredReason()).isNull();
        });
    }

    @Test
    void tellsTheAuthorAloneWhyACommentIsShownAgain() {
        hide();
        restore();

        assertThat(comments.find(id, ana).orElseThrow().restoredReason()).isEqualTo("It keeps the rules.");
        assertThat(comments.find(id, guests.moderator()).orElseThrow().restoredReason())
                .isNull();
    }

    @Test
    void letsAnAuthorNeitherEditNorWithdrawWhatIsHidden() {
        hide();
        int version = comments.find(id, ana).orElseThrow().version();

        assertThatExceptionOfType(CommentRefused.class).isThrownBy(() -> comments.edit(id, "Softer", version, ana));
        assertThatExceptionOfType(CommentRefused.class).isThrownBy(() -> comments.withdraw(id, ana));
        assertThat(stewardship.original(id)).contains(SECRET);
    }

    @Test
    void hidesWhatWasWithdrawnSoThatItCannotComeBack() {
        comments.withdraw(id, ana);
        hide();

        assertThatExceptionOfType(CommentRefused.class).isThrownBy(() -> comments.bringBack(id, ana));
    }

    @Test
    void actsOnlyWithinAnActOfModeration() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> stewardship.hide(id, 4, "Rule 4."));
    }

    private List<PersonId> readers() {
        return Stream.of(guests.citizen(), guests.person(), guests.moderator()).toList();
    }

    private List<CommentView> everythingShownTo(PersonId reader) {
        return Stream.of(
                        comments.find(id, reader).stream(),
                        comments.firstOf(Set.of(thread), 5, reader).get(thread).stream(),
                        comments.page(thread, 0, 20, reader).items().stream().map(Exchange::opening))
                .flatMap(each -> each)
                .toList();
    }

    private boolean hide() {
        return Boolean.TRUE.equals(
                transaction.execute(status -> stewardship.hide(id, 4, "Please ask again without the last sentence.")));
    }

    private boolean restore() {
        return Boolean.TRUE.equals(transaction.execute(status -> stewardship.restore(id, "It keeps the rules.")));
    }
}
