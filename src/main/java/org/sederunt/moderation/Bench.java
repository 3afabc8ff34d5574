package org.sederunt.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentView;
import org.sederunt.discussion.Threads;
import org.sederunt.discussion.stewardship.Stewardship;
import org.sederunt.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a decision on record: the case is closed, every fact that its author may ask for is kept, and the event is told. */
@Component
class Bench {

    private final CaseRows cases;
    private final RulingRows rulings;
    private final Stewardship stewardship;
    private final Threads threads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bench(
            CaseRows cases,
            RulingRows rulings,
            Stewardship stewardship,
            Threads threads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rulings = rulings;
        this.stewardship = stewardship;
        this.threads = threads;
        this.events = events;
        this.clock = clock;
    }

    void ruleHidden(CommentView comment, int houseRule, String reason, PersonId by) {
        Optional<CaseId> caseId = cases.decide(comment.id(), clock.instant());
        Ruling ruling = ruling(Ruling.Kind.HIDDEN, comment, houseRule, reason, caseId);
        rulings.keep(ruling, caseId.orElse(null), by);

        events.publishEvent(new ContentHidden(
                ruling.at(),
                by.value(),
                comment.id().value(),
                author(comment),
                comment.thread().value(),
                houseRule,
                ruling.detection(),
                reporters(caseId),
                concerns(comment, caseId)));
    }

    void ruleRestored(CommentView comment, String reason, PersonId by) {
        Optional<CaseId> caseId = cases.decide(comment.id(), clock.instant());
        Ruling ruling = ruling(Ruling.Kind.RESTORED, comment, null, reason, caseId);
        rulings.end(comment.id(), ruling.at());
        rulings.keep(ruling, caseId.orElse(null), by);

        events.publishEvent(new ContentRestored(
                ruling.at(),
                by.value(),
                comment.id().value(),
                author(comment),
                comment.thread().value(),
                concerns(comment, caseId)));
    }

    void ruleLeft(CommentView comment, PersonId by) {
        Optional<CaseId> caseId = cases.decide(comment.id(), clock.instant());
        Ruling ruling = ruling(Ruling.Kind.LEFT, comment, null, "", caseId);
        rulings.keep(ruling, caseId.orElse(null), by);

        events.publishEvent(new ContentLeft(
                ruling.at(),
                by.value(),
                comment.id().value(),
                comment.thread().value(),
                reporters(caseId),
                concerns(comment, caseId)));
    }

    private Ruling ruling(
            Ruling.Kind kind,
            CommentView comment,
            @Nullable Integer houseRule,
            String reason,
            Optional<CaseId> caseId) {
        Instant now = clock.instant();
        return new Ruling(
                kind,
                comment.id(),
                houseRule,
                HouseRules.VERSION,
                reason,
                caseId.isPresent() ? Ruling.Detection.REPORT : Ruling.Detection.OWN_INITIATIVE,
                stewardship.original(comment.id()).orElseThrow(),
                Ruling.Scope.WHOLE_COMMENT,
                now,
                null,
                Rulings.redressUntil(now));
    }

    private Set<UUID> reporters(Optional<CaseId> caseId) {
        return caseId.stream()
                .flatMap(id -> cases.filed(id).stream())
                .map(report -> report.by().value())
                .collect(Collectors.toSet());
    }

    private Set<UUID> concerns(CommentView comment, Optional<CaseId> caseId) {
        var all = new HashSet<>(threads.concerns(comment.thread()));
        all.add(comment.thread().value());
        all.add(comment.id().value());
        all.add(Reports.QUEUE);
        caseId.ifPresent(id -> all.add(id.value()));
        return all;
    }

    private static UUID author(CommentView comment) {
        return comment.byline().hat().person().value();
    }
}
