package org.sederunt.guidelines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.Threads;
import org.sederunt.guidelines.GuidelineStep.Kind;
import org.sederunt.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes versions and opens what is said about them. */
@Component
class Consulting {

    private final ClauseRepository clauses;
    private final Versions versions;
    private final DraftReading drafts;
    private final Threads threads;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consulting(
            ClauseRepository clauses,
            Versions versions,
            DraftReading drafts,
            Threads threads,
            Steps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clauses = clauses;
        this.versions = versions;
        this.drafts = drafts;
        this.threads = threads;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the draft, if it says something new, and opens it for comment until {@code until}. */
    void open(Guideline guideline, List<Clause> stored, Instant until, PersonId by) {
        Instant now = clock.instant();
        GuidelineId id = guideline.id();
        if (versions.differsFromLatest(id, drafts.text(guideline, stored))) publish(guideline, stored, now, by);
        int version = guideline.latestVersion();
        List<ThreadId> known = known(guideline, stored);
        openMissing(guideline, stored, until);
        guideline.openForComment(until, now);
        // Last, because it writes past the entities, which are not managed any more afterwards.
        threads.keepOpenUntil(known, until);

        steps.record(id, GuidelineStep.consultation(now, by, version, until));
        events.publishEvent(new ConsultationOpened(now, by.value(), id.value(), version, until));
    }

    /** Freezes the draft as the next version. */
    void publish(Guideline guideline, List<Clause> stored, PersonId by) {
        publish(guideline, stored, clock.instant(), by);
    }

    private void publish(Guideline guideline, List<Clause> stored, Instant now, PersonId by) {
        clauses.flush();
        int number = guideline.nextVersion();
        String sha256 = versions.publish(guideline.id(), number, drafts.text(guideline, stored), by, now);

        steps.record(guideline.id(), GuidelineStep.onVersion(Kind.VERSION_PUBLISHED, now, by, number));
        events.publishEvent(new VersionPublished(now, by.value(), guideline.id().value(), number, sha256));
    }

    private static List<ThreadId> known(Guideline guideline, List<Clause> stored) {
        Stream<ThreadId> onClauses = stored.stream().filter(Clause::stands).flatMap(clause -> clause.thread().stream());
        return Stream.concat(onClauses, guideline.wholeThread().stream()).toList();
    }

    private void openMissing(Guideline guideline, List<Clause> stored, Instant until) {
        var concerns = Set.of(guideline.id().value());
        for (Clause clause : stored) {
            boolean missing = clause.stands() && clause.thread().isEmpty();
            if (missing) clause.talkAboutIn(threads.open(until, concerns));
        }
        if (guideline.wholeThread().isEmpty()) guideline.talkAboutIn(threads.open(until, concerns));
    }
}
