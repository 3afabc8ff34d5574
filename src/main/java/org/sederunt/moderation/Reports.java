package org.sederunt.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentId;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Comments;
import org.sederunt.discussion.stewardship.Stewardship;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what people find wrong with comments. */
@Service
public class Reports {

    /** What open pages of the queue follow. */
    public static final UUID QUEUE = UUID.fromString("5ede2a0e-0000-4000-8000-000000000009");

    private final ModerationRules rules;
    private final CaseRows cases;
    private final RulingRows rulings;
    private final Comments comments;
    private final Stewardship stewardship;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ModerationRules rules,
            CaseRows cases,
            RulingRows rulings,
            Comments comments,
            Stewardship stewardship,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.rulings = rulings;
        this.comments = comments;
        this.stewardship = stewardship;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Why {@code by} may not report the comment, if so: who takes part may, once until it is decided, but not their own. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToReport(CommentId comment, PersonId by) {
        return rules.toReport(view(comment), by);
    }

    /**
     * Reports a comment, under a house rule or, where {@code houseRule} is null, for a reason that has to be written: at most
     * {@value Texts#REASON} code points. Sending the same report again changes nothing. Throws {@link ReportRefused} or {@link
     * InputRefused}.
     */
    @Act
    public void report(CommentId id, @Nullable Integer houseRule, String words, PersonId by) {
        if (houseRule != null) HouseRules.checked(houseRule);
        String kept = houseRule == null
                ? InputRefused.text("words", words, Texts.REASON)
                : InputRefused.optionalText("words", words, Texts.REASON);
        var report = new CaseRows.Filed(by, houseRule, kept, clock.instant());
        if (isSame(cases.openReport(id, by), report)) return;
        rules.toReport(view(id), by).ifPresent(refusal -> {
            throw new ReportRefused(refusal);
        });

        CaseId caseId = cases.openFor(id, clock.instant());
        cases.file(caseId, report);

        var concerns = Set.of(QUEUE, caseId.value());
        events.publishEvent(
                new CommentReported(clock.instant(), by.value(), id.value(), caseId.value(), houseRule, concerns));
    }

    private static boolean isSame(Optional<CaseRows.Filed> earlier, CaseRows.Filed report) {
        return earlier.filter(filed -> Objects.equals(filed.houseRule(), report.houseRule()))
                .filter(filed -> filed.words().equals(report.words()))
                .isPresent();
    }

    /** Why {@code by} may not read what was reported, if so: moderators may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToRead(PersonId by) {
        return rules.toRead(by);
    }

    /** Cases that wait for a decision, the oldest first; {@code page} counts from 0. Throws {@link ReportRefused}. */
    @Transactional(readOnly = true)
    public Page<ReportedComment> queue(int page, int size, PersonId by) {
        checkReader(by);
        List<CaseRows.Case> waiting = cases.waiting(page, size);
        var views = comments.find(waiting.stream().map(CaseRows.Case::comment).toList(), by);
        var items = waiting.stream()
                .map(each -> new ReportedComment(
                        each.id(), Objects.requireNonNull(views.get(each.comment())), each.reports(), each.openedAt()))
                .toList();
        return new Page<>(items, page, size, cases.waiting());
    }

    /** How many cases wait for a decision. */
    @Transactional(readOnly = true)
    public long waiting() {
        return cases.waiting();
    }

    /** All that is known of a case, open or decided; throws {@link ReportRefused}. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseId id, PersonId by) {
        checkReader(by);
        return cases.find(id).map(found -> file(found, by));
    }

    private CaseFile file(CaseRows.Case found, PersonId by) {
        CommentView comment = comments.find(found.comment(), by).orElseThrow();
        CommentView opening = comment.replyTo() == null
                ? null
                : comments.find(comment.replyTo(), by).orElse(null);
        var filed = cases.filed(found.id());
        var names = people.names(filed.stream().map(CaseRows.Filed::by).collect(Collectors.toSet()));
        var reports = filed.stream()
                .map(each -> new Report(names.getOrDefault(each.by(), ""), each.houseRule(), each.words(), each.at()))
                .toList();
        String words = stewardship.original(found.comment()).orElseThrow();
        return new CaseFile(
                found.id(), comment, words, opening, reports, rulings.on(found.comment()), found.decidedAt());
    }

    private void checkReader(PersonId by) {
        rules.toRead(by).ifPresent(refusal -> {
            throw new ReportRefused(refusal);
        });
    }

    private CommentView view(CommentId id) {
        return comments.find(id, null).orElseThrow();
    }
}
