package org.sederunt.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.cycles.CycleId;
import org.sederunt.discussion.CommentId;
import org.sederunt.shared.DeskQueue;
import org.sederunt.shared.OpenMatters.OpenMatter;
import org.sederunt.shared.Refusal;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What is open, what waits for an answer, what keeps a cycle in its consultation, and who is told when one ends. */
@PortalTest
class WhatGuidelinesWaitForTest {

    private final Guidelines guidelines;
    private final OpenConsultations open;
    private final CommentsToAnswer queue;
    private final EveryCommentAnswered evidence;
    private final ConsultationWatch watch;
    private final ApplicationContext portal;
    private final DraftingOffice office;

    WhatGuidelinesWaitForTest(
            Guidelines guidelines,
            OpenConsultations open,
            CommentsToAnswer queue,
            EveryCommentAnswered evidence,
            ConsultationWatch watch,
            ApplicationContext portal) {
        this.guidelines = guidelines;
        this.open = open;
        this.queue = queue;
        this.evidence = evidence;
        this.watch = watch;
        this.portal = portal;
        this.office = new DraftingOffice(portal);
    }

    @Test
    void aConsultationIsOpenNowUntilItEnds() {
        GuidelinePage page = page(office.openForComment("One."));

        assertThat(matterOf(page)).hasValueSatisfying(matter -> {
            assertThat(matter.title()).isEqualTo(page.title());
            assertThat(matter.until()).isEqualTo(page.consultationUntil());
            assertThat(matter.figure()).isEqualTo(7);
        });

        office.letConsultationEnd();
        assertThat(matterOf(page)).isEmpty();
    }

    @Test
    void aCommentWaitsOnTheDeskUntilItIsAnswered() {
        GuidelinePage page = page(office.openForComment("One."));
        long before = queue.waiting();
        CommentId comment = office.say(page.threads().getFirst(), office.citizen);

        assertThat(queue.waiting()).isEqualTo(before + 1);
        assertThat(queue.first((int) queue.waiting()))
                .filteredOn(item -> item.path().equals(GuidelineLinks.toComment(page.slug(), comment)))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo(page.title()));

        office.answer(comment);
        assertThat(queue.waiting()).isEqualTo(before);
    }

    @Test
    void theDeskNeedsAFixedNumberOfStatements() {
        office.say(page(office.openForComment("One.")).wholeText(), office.citizen);
        int few = SqlCount.of(() -> queue.first(5));
        for (int i = 0; i < 20; i++)
            office.say(page(office.openForComment("One.")).wholeText(), office.citizen);

        assertThat(SqlCount.of(() -> queue.first(5))).isEqualTo(few);
        assertThat(SqlCount.of(() -> queue.first(30))).isEqualTo(few);
        assertThat(SqlCount.of(queue::waiting)).isEqualTo(2);
        assertThat(queue.first(5)).hasSize(5).isSortedAccordingTo(Comparator.comparing(DeskQueue.Item::since));
    }

    @Test
    void aCycleLeavesItsConsultationOnceEverythingIsClosedAndAnswered() {
        GuidelinePage page = page(office.openForComment("One."));
        CycleId cycle = page.cycle();
        office.say(page.wholeText(), office.citizen);
        assertThat(evidence.missing(cycle)).map(Refusal::key).contains("guidelines.gate.open");

        office.letConsultationEnd();
        assertThat(evidence.missing(cycle)).map(Refusal::key).contains("guidelines.refused.unanswered");

        answerEverything();
        assertThat(evidence.missing(cycle)).isEmpty();
        assertThat(evidence.missing(new CycleId(UUID.randomUUID())))
                .map(Refusal::key)
                .contains("guidelines.gate.none");
    }

    @Test
    void theEndOfAConsultationIsToldOnceHoweverManyWatch() throws Exception {
        List<ConsultationClosed> told = Collections.synchronizedList(new ArrayList<>());
        ((ConfigurableApplicationContext) portal).addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> said
                    && said.getPayload() instanceof ConsultationClosed closed) {
                told.add(closed);
            }
        });
        GuidelineId id = office.openForComment("One.");
        watch.tellWhatIsOver();
        assertThat(told).noneMatch(closed -> closed.subject().equals(id.value()));

        office.letConsultationEnd();
        Callable<Boolean> watching = () -> {
            watch.tellWhatIsOver();
            return true;
        };
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var done : crowd.invokeAll(Collections.nCopies(8, watching))) done.get();
        }

        assertThat(told)
                .filteredOn(closed -> closed.subject().equals(id.value()))
                .hasSize(1);
    }

    private void answerEverything() {
        for (GuidelineState state : List.of(GuidelineState.CONSULTATION, GuidelineState.REVIEW)) {
            guidelines.page(GuidelineFilter.in(state), 0, 10_000).items().stream()
                    .filter(summary -> summary.comments() > 0)
                    .flatMap(summary -> guidelines.unanswered(summary.id()).stream())
                    .forEach(comment -> office.answer(comment.id()));
        }
    }

    private Optional<OpenMatter> matterOf(GuidelinePage page) {
        return open.openNow(null).stream()
                .filter(matter -> matter.path().equals(GuidelineLinks.to(page.slug())))
                .findFirst();
    }

    private GuidelinePage page(GuidelineId id) {
        return guidelines.find(id).orElseThrow();
    }
}
