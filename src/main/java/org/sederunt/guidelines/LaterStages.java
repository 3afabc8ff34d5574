package org.sederunt.guidelines;

import java.time.Clock;
import java.time.Instant;
import org.sederunt.ballots.BallotId;
import org.sederunt.discussion.Threads;
import org.sederunt.guidelines.GuidelineStep.Kind;
import org.sederunt.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a guideline to its ballot, back from it, and to its edition; while it is decided on, what was said stands still. */
@Component
class LaterStages {

    private final GuidelineThreads threads;
    private final Threads talks;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LaterStages(GuidelineThreads threads, Threads talks, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.threads = threads;
        this.talks = talks;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    void putToBallot(Guideline guideline, BallotId ballot, PersonId by) {
        Instant now = clock.instant();
        guideline.putToBallot(ballot, now);
        talks.lock(threads.of(guideline.id())); // last: what it changes passes the entities by

        GuidelineId id = guideline.id();
        int version = guideline.latestVersion();
        steps.record(id, GuidelineStep.onVersion(Kind.BALLOT_OPENED, now, by, version));
        events.publishEvent(new PutToBallot(now, by.value(), id.value(), ballot.value(), version));
    }

    void returnToReview(Guideline guideline, PersonId by) {
        Instant now = clock.instant();
        guideline.returnToReview(now);
        talks.unlock(threads.of(guideline.id())); // last: what it changes passes the entities by

        steps.record(guideline.id(), GuidelineStep.of(Kind.RETURNED_TO_REVIEW, now, by));
        events.publishEvent(new ReturnedToReview(now, by.value(), guideline.id().value()));
    }

    void markPublished(Guideline guideline, PersonId by) {
        Instant now = clock.instant();
        guideline.markPublished(now);

        steps.record(guideline.id(), GuidelineStep.of(Kind.PUBLISHED, now, by));
        events.publishEvent(
                new GuidelinePublished(now, by.value(), guideline.id().value()));
    }
}
