package org.sederunt.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sederunt.PortalTest;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.MemberKind;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CommentsTest {

    private final Comments comments;
    private final Threads threads;
    private final Guests guests;
    private final JdbcClient database;
    private final Clock clock;

    private PersonId ana;
    private PersonId reader;
    private ThreadId thread;

    CommentsTest(Comments comments, Threads threads, Guests guests, JdbcClient database, Clock clock) {
        this.comments = comments;
        this.threads = threads;
        this.guests = guests;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void openAThread() {
        ana = guests.citizen();
        reader = guests.citizen();
        thread = threads.open(clock.instant().plus(Duration.ofDays(1)), Set.of(UUID.randomUUID()));
    }

    @Test
    void keepsWhatWasSaidWithWhoSaidItAndInWhoseName() {
        PersonId rector = guests.founderOf(MemberKind.UNIVERSITY);

        CommentId id = say("Ninety days is short.", rector);

        assertThat(comments.find(id, null)).hasValueSatisfying(view -> {
            assertThat(view.text()).isEqualTo("Ninety days is short.");
            assertThat(view.byline().organisation()).startsWith("Organisation ");
            assertThat(view.byline().waitsForVerification()).isTrue();
            assertThat(view.byline().hat().sector()).isEqualTo(Sector.ACADEMIA);
            assertThat(view.state()).isEqualTo(CommentState.STANDING);
            assertThat(view.waits()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "مرحبا بالعالم",
                "👩🏽‍🔬 and 🇦🇷",
                "'; drop table comment; --",
                "line\n\nline"
            })
    void keepsEveryTextAsItWasWritten(String text) {
        assertThat(textOf(say(text, ana))).isEqualTo(text);
    }

    @Test
    void takesFourThousandCharactersHoweverManyBytesTheyNeed() {
        String longest = "😀".repeat(4_000);

        assertThat(textOf(say(longest, ana))).isEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4_001})
    void refusesAnEmptyTextAndOneCharacterTooMany(int length) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> say("é".repeat(length), ana))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("text"));
        assertThat(comments.page(thread, 0, 20, ana).total()).isZero();
    }

    @Test
    void postsOnceHoweverOftenTheFormIsSent() {
        var form = new NewComment(thread, null, "Once.", UUID.randomUUID());

        CommentId first = comments.post(form, ana);
        CommentId second = comments.post(form, ana);

        assertThat(second).isEqualTo(first);
        assertThat(comments.page(thread, 0, 20, ana).total()).isEqualTo(1);
    }

    @Test
    void postsOnceWhenTwentySendTheSameFormAtOnce() throws Exception {
        var form = new NewComment(thread, null, "Once.", UUID.randomUUID());
        Callable<CommentId> send = () -> comments.post(form, ana);

        Set<CommentId> answers = new HashSet<>();
        try (var crowd = Executors.newFixedThreadPool(20)) {
            for (Future<CommentId> answer : crowd.invokeAll(Collections.nCopies(20, send))) answers.add(answer.get());
        }

        assertThat(answers).hasSize(1);
        assertThat(rows()).isEqualTo(1);
        assertThat(comments.summaries(Set.of(thread)).get(thread).count()).isEqualTo(1);
    }

    @Test
    void keepsEveryOneOfManySimultaneousComments() throws Exception {
        List<Callable<CommentId>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = "Number " + i;
            all.add(() -> say(text, ana));
        }

        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var answer : crowd.invokeAll(all)) answer.get();
        }

        assertThat(rows()).isEqualTo(40);
    }

    @Test
    void letsTwoPeopleUseTheSameSubmissionNumber() {
        var form = new NewComment(thread, null, "Mine.", UUID.randomUUID());

        assertThat(comments.post(form, ana)).isNotEqualTo(comments.post(form, reader));
    }

    @Test
    void putsAReplyToAReplyIntoTheSameExchange() {
        CommentId opening = say("Opening", ana);
        CommentId reply = reply(opening, "Reply", reader);

        CommentId again = reply(reply, "Reply to the reply", ana);

        assertThat(comments.find(again, null).orElseThrow().replyTo()).isEqualTo(opening);
        assertThat(comments.replies(opening, 0, 20, null).items())
                .extracting(CommentView::text)
                .containsExactly("Reply", "Reply to the reply");
        assertThat(comments.find(opening, null).orElseThrow().replies()).isEqualTo(2);
    }

    @Test
    void showsTheNewestExchangeFirstWithItsReplies() {
        CommentId first = say("First", ana);
        say("Second", reader);
        reply(first, "Reply", reader);

        var page = comments.page(thread, 0, 20, null);

        assertThat(page.items())
                .extracting(exchange -> exchange.opening().text())
                .containsExactly("Second", "First");
        assertThat(page.items().get(1).replies()).extracting(CommentView::text).containsExactly("Reply");
    }

    @Test
    void editsOnesOwnWordsAndSaysSo() {
        CommentId id = say("Twenty is too few.", ana);

        comments.edit(id, "Forty is too few.", versionOf(id), ana);

        assertThat(comments.find(id, null)).hasValueSatisfying(view -> {
            assertThat(view.text()).isEqualTo("Forty is too few.");
            assertThat(view.editedAt()).isNotNull();
        });
    }

    @Test
    void overwritesNothingWhenACommentIsEditedInTwoPlaces() {
        CommentId id = say("One", ana);
        int seen = versionOf(id);
        comments.edit(id, "Two", seen, ana);

        assertThatExceptionOfType(CommentMoved.class)
                .isThrownBy(() -> comments.edit(id, "Three", seen, ana))
                .satisfies(moved -> {
                    assertThat(moved.kept()).isEqualTo("Two");
                    assertThat(moved.offered()).isEqualTo("Three");
                    comments.edit(id, moved.offered(), moved.version(), ana);
                });
        assertThat(textOf(id)).isEqualTo("Three");
    }

    @Test
    void letsExactlyOneOfManySimultaneousEditsThrough() throws Exception {
        CommentId id = say("Before", ana);
        int seen = versionOf(id);
        List<Callable<Boolean>> edits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String text = "Edit " + i;
            edits.add(() -> edited(id, text, seen));
        }

        int through = 0;
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var answer : crowd.invokeAll(edits)) if (answer.get()) through++;
        }

        assertThat(through).isEqualTo(1);
    }

    @Test
    void takesASecondClickOnSaveForTheFirst() {
        CommentId id = say("One", ana);
        int seen = versionOf(id);

        comments.edit(id, "Two", seen, ana);
        comments.edit(id, "Two", seen, ana);

        assertThat(textOf(id)).isEqualTo("Two");
    }

    @Test
    void takesAWithdrawnCommentOutOfSightAndBringsItBackWordForWord() {
        CommentId id = say("Said in haste", ana);

        comments.withdraw(id, ana);
        comments.withdraw(id, ana);

        assertThat(comments.page(thread, 0, 20, reader).items()).isEmpty();
        assertThat(comments.find(id, ana).orElseThrow().text()).isNull();
        assertThat(comments.summaries(Set.of(thread)).get(thread).count()).isZero();

        comments.bringBack(id, ana);

        assertThat(textOf(id)).isEqualTo("Said in haste");
    }

    @Test
    void keepsThePlaceOfAWithdrawnCommentThatHasReplies() {
        CommentId id = say("Said in haste", ana);
        CommentId reply = reply(id, "Reply", reader);
        comments.withdraw(id, ana);

        assertThat(comments.page(thread, 0, 20, reader).items()).singleElement().satisfies(exchange -> {
            assertThat(exchange.opening().state()).isEqualTo(CommentState.WITHDRAWN);
            assertThat(exchange.opening().text()).isNull();
            assertThat(exchange.replies()).hasSize(1);
        });

        comments.withdraw(reply, reader);

        assertThat(comments.page(thread, 0, 20, reader).items()).isEmpty();
    }

    @Test
    void listsOnesOwnContributionsTheWithdrawnOnesToo() {
        say("Kept", ana);
        comments.withdraw(say("Withdrawn", ana), ana);
        say("Of another", reader);

        assertThat(comments.by(ana, 0, 20).items())
                .extracting(CommentView::state)
                .containsExactly(CommentState.WITHDRAWN, CommentState.STANDING);
    }

    @Test
    void countsCommentsSectorsAndWhatWaits() {
        CommentId first = say("First", ana);
        reply(first, "Reply", guests.founderOf(MemberKind.UNIVERSITY));
        comments.withdraw(say("Withdrawn", reader), reader);

        ThreadSummary summary = comments.summaries(Set.of(thread)).get(thread);

        assertThat(summary.count()).isEqualTo(2);
        assertThat(summary.exchanges()).isEqualTo(1);
        assertThat(summary.waiting()).isEqualTo(1);
        assertThat(summary.spoke()).containsExactlyInAnyOrder(Sector.CITIZENS, Sector.ACADEMIA);
        assertThat(summary.openUntil())
                .isCloseTo(clock.instant().plus(Duration.ofDays(1)), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void countsAThreadInWhichNobodySpoke() {
        ThreadSummary summary = comments.summaries(Set.of(thread)).get(thread);

        assertThat(summary.count()).isZero();
        assertThat(summary.exchanges()).isZero();
        assertThat(summary.waiting()).isZero();
        assertThat(summary.spoke()).isEmpty();
    }

    @Test
    void showsTheNewestOfEachThread() {
        ThreadId other = threads.open(clock.instant().plus(Duration.ofDays(1)), Set.of());
        say("One", ana);
        say("Two", ana);
        say("Three", ana);
        comments.post(new NewComment(other, null, "Elsewhere", UUID.randomUUID()), ana);

        var first = comments.firstOf(Set.of(thread, other), 2, reader);

        assertThat(first.get(thread)).extracting(CommentView::text).containsExactly("Three", "Two");
        assertThat(first.get(other)).extracting(CommentView::text).containsExactly("Elsewhere");
    }

    private boolean edited(CommentId id, String text, int version) {
        try {
            comments.edit(id, text, version, ana);
            return true;
        } catch (CommentMoved moved) {
            return false;
        }
    }

    private long rows() {
        return database.sql("select count(*) from comment where thread_id = :thread")
                .param("thread", thread.value())
                .query(Long.class)
                .single();
    }

    private CommentId say(String text, PersonId by) {
        return comments.post(new NewComment(thread, null, text, UUID.randomUUID()), by);
    }

    private CommentId reply(CommentId to, String text, PersonId by) {
        return comments.post(new NewComment(thread, to, text, UUID.randomUUID()), by);
    }

    private String textOf(CommentId id) {
        return comments.find(id, reader).orElseThrow().text();
    }

    private int versionOf(CommentId id) {
        return comments.find(id, ana).orElseThrow().version();
    }
}
