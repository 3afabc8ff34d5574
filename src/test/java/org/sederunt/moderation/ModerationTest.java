package org.sederunt.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentState;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.NewComment;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.Threads;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.stakeholders.Guests;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class ModerationTest {

    private static final String WORDS = "Half of them will be cousins.";

    private final Reports reports;
    private final Rulings rulings;
    private final Comments comments;
    private final Threads threads;
    private final Guests guests;
    private final Clock clock;

    private PersonId author;
    private PersonId reader;
    private PersonId office;
    private ThreadId thread;
    private CommentId comment;

    ModerationTest(Reports reports, Rulings rulings, Comments comments, Threads threads, Guests guests, Clock clock) {
        this.reports = reports;
        this.rulings = rulings;
        this.comments = comments;
        this.threads = threads;
        this.guests = guests;
        this.clock = clock;
    }

    @BeforeEach
    void saySomething() {
        author = guests.citizen();
        reader = guests.citizen();
        office = guests.moderator();
        thread = threads.open(clock.instant().plus(Duration.ofDays(1)), Set.of(UUID.randomUUID()));
        comment = say(WORDS);
    }

    @Test
    void gathersAllReportsOfAThingInOneCase() {
        reports.report(comment, 4, "It insults a family.", reader);
        reports.report(comment, null, "It is a slander.", guests.citizen());

        ReportedComment waiting = waiting(comment);

        assertThat(waiting.reports()).isEqualTo(2);
        CaseFile file = reports.find(waiting.id(), office).orElseThrow();
        assertThat(file.words()).isEqualTo(WORDS);
        assertThat(file.reports()).extracting(Report::houseRule).containsExactly(4, null);
        assertThat(file.reports())
                .extracting(Report::words)
                .containsExactly("It insults a family.", "It is a slander.");
        assertThat(file.decidedAt()).isNull();
    }

    @Test
    void keepsOneReportPerPersonHoweverOftenItIsSent() throws Exception {
        Callable<Void> send = () -> {
            reports.report(comment, 4, "It insults a family.", reader);
            return null;
        };

        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var answer : crowd.invokeAll(java.util.Collections.nCopies(8, send))) answer.get();
        }

        assertThat(waiting(comment).reports()).isEqualTo(1);
    }

    @Test
    void makesOneCaseWhenManyReportAtOnce() throws Exception {
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            PersonId each = guests.citizen();
            all.add(() -> {
                reports.report(comment, 5, "", each);
                return null;
            });
        }

        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var answer : crowd.invokeAll(all)) answer.get();
        }

        assertThat(waiting(comment).reports()).isEqualTo(8);
    }

    @Test
    void asksForWordsWhereNoRuleIsNamed() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> reports.report(comment, null, " ", reader))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("words"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> reports.report(comment, 4, "x".repeat(2_001), reader));
    }

    @Test
    void hidesForARuleAndAReasonThatTheAuthorReads(ApplicationEvents events) {
        reports.report(comment, 4, "", reader);
        CaseId caseId = waiting(comment).id();

        rulings.hide(comment, 4, "Please ask again without the family.", office);

        assertThat(comments.find(comment, author)).hasValueSatisfying(view -> {
            assertThat(view.state()).isEqualTo(CommentState.HIDDEN);
            assertThat(view.text()).isEqualTo(WORDS);
            assertThat(view.hiddenReason()).isEqualTo("Please ask again without the family.");
        });
        assertThat(comments.find(comment, reader).orElseThrow().text()).isNull();
        assertThat(reports.find(caseId, office).orElseThrow().decidedAt()).isNotNull();
        assertThat(events.stream(ContentHidden.class)
                        .filter(hidden -> hidden.subject().equals(comment.value())))
                .singleElement()
                .satisfies(hidden -> {
                    assertThat(hidden.author()).isEqualTo(author.value());
                    assertThat(hidden.reporters()).containsExactly(reader.value());
                    assertThat(hidden.concerns()).contains(thread.value(), comment.value(), Reports.QUEUE);
                    assertThat(hidden.concerns()).containsAll(threads.concerns(thread));
                });
    }

    @Test
    void keepsEveryFactTheAuthorMayAskFor() {
        reports.report(comment, 4, "", reader);
        rulings.hide(comment, 4, "Rule 4.", office);

        assertThat(rulings.on(comment, author)).singleElement().satisfies(ruling -> {
            assertThat(ruling.kind()).isEqualTo(Ruling.Kind.HIDDEN);
            assertThat(ruling.scope()).isEqualTo(Ruling.Scope.WHOLE_COMMENT);
            assertThat(ruling.until()).isNull();
            assertThat(ruling.wording()).isEqualTo(WORDS);
            assertThat(ruling.detection()).isEqualTo(Ruling.Detection.REPORT);
            assertThat(ruling.houseRule()).isEqualTo(4);
            assertThat(ruling.houseRulesVersion()).isEqualTo(1);
            assertThat(ruling.reason()).isEqualTo("Rule 4.");
            assertThat(ruling.redressUntil())
                    .isEqualTo(ruling.at().atZone(ZoneOffset.UTC).plusMonths(6).toInstant());
        });
    }

    @Test
    void knowsWhatTheOfficeNoticedItself() {
        rulings.hide(comment, 8, "Rule 8.", office);

        assertThat(rulings.on(comment, office).getFirst().detection()).isEqualTo(Ruling.Detection.OWN_INITIATIVE);
    }

    @Test
    void hidesOnceHoweverOftenItIsAsked() {
        rulings.hide(comment, 4, "Rule 4.", office);
        rulings.hide(comment, 4, "Rule 4.", office);

        assertThat(rulings.on(comment, office)).hasSize(1);
        assertThatExceptionOfType(RulingRefused.class)
                .isThrownBy(() -> rulings.hide(comment, 5, "Rule 5.", guests.moderator()))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("moderation.refused.hidden"));
    }

    @Test
    void takesOneDecisionWhenManyModeratorsDecideAtOnce() throws Exception {
        reports.report(comment, 4, "", reader);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            PersonId each = guests.moderator();
            boolean hides = i % 2 == 0;
            all.add(() -> decided(each, hides));
        }

        int through = 0;
        try (var crowd = Executors.newFixedThreadPool(6)) {
            for (var answer : crowd.invokeAll(all)) if (answer.get()) through++;
        }

        boolean hidden = comments.find(comment, reader).orElseThrow().state() == CommentState.HIDDEN;
        var decisions = rulings.on(comment, office);
        assertThat(decisions).hasSize(through);
        assertThat(decisions.stream()
                        .filter(r -> r.kind() == Ruling.Kind.HIDDEN)
                        .count())
                .isEqualTo(hidden ? 1 : 0);
        assertThat(decisions.stream()
                        .filter(r -> r.detection() == Ruling.Detection.REPORT)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void showsAgainWordForWordAndTellsTheAuthorWhy() {
        rulings.hide(comment, 4, "Rule 4.", office);

        rulings.restore(comment, "It was a question.", guests.moderator());

        assertThat(comments.find(comment, reader).orElseThrow().text()).isEqualTo(WORDS);
        assertThat(comments.find(comment, author).orElseThrow().restoredReason())
                .isEqualTo("It was a question.");
        assertThat(rulings.on(comment, author))
                .extracting(Ruling::kind)
                .containsExactly(Ruling.Kind.RESTORED, Ruling.Kind.HIDDEN);
        assertThat(rulings.on(comment, author).get(1).until()).isNotNull();
    }

    @Test
    void leavesACommentAndSettlesItsReports() {
        reports.report(comment, 4, "", reader);

        rulings.leave(comment, office);

        assertThat(comments.find(comment, reader).orElseThrow().text()).isEqualTo(WORDS);
        assertThat(reports.queue(0, 1_000, office).items())
                .noneMatch(each -> each.comment().id().equals(comment));
        assertThat(reports.refusalToReport(comment, reader)).isEmpty();
    }

    @Test
    void tellsThePublicWhatWasDecidedAndNotAWordOfTheComment() {
        rulings.hide(comment, 6, "It names " + WORDS, office);
        rulings.restore(comment, "Shown again.", office);

        LogLine line = rulings.log(0, 1).items().getFirst();

        assertThat(line.kind()).isEqualTo(Ruling.Kind.HIDDEN);
        assertThat(line.houseRule()).isEqualTo(6);
        assertThat(line.restoredAt()).isNotNull();
        assertThat(line.toString()).doesNotContain(WORDS);
    }

    @Test
    void readsAQueueOfManyReportsWithAsManyStatementsAsOne() {
        reports.report(comment, 4, "", reader);
        int one = SqlCount.of(() -> reports.queue(0, 20, office));
        for (int i = 0; i < 15; i++) reports.report(say("Comment " + i), 4, "", reader);

        assertThat(SqlCount.of(() -> reports.queue(0, 20, office))).isEqualTo(one);
    }

    private boolean decided(PersonId by, boolean hides) {
        try {
            if (hides) rulings.hide(comment, 4, "Rule 4.", by);
            else rulings.leave(comment, by);
            return true;
        } catch (RulingRefused refused) {
            return false;
        }
    }

    private ReportedComment waiting(CommentId id) {
        return reports.queue(0, 1_000, office).items().stream()
                .filter(each -> each.comment().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CommentId say(String text) {
        return comments.post(new NewComment(thread, null, text, UUID.randomUUID()), author);
    }
}
