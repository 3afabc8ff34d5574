package org.sederunt.permissions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.consensus.Decisions;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.identity.PersonId;
import org.sederunt.publishing.Editions;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Guidelines from their draft to their edition. */
@Component
class GuidelineActs implements Acts {

    private final Guidelines guidelines;
    private final Decisions decisions;
    private final Editions editions;
    private final Papers papers;
    private final BallotTimes times;
    private final Clock clock;

    GuidelineActs(
            Guidelines guidelines,
            Decisions decisions,
            Editions editions,
            Papers papers,
            BallotTimes times,
            Clock clock) {
        this.guidelines = guidelines;
        this.decisions = decisions;
        this.editions = editions;
        this.papers = papers;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public List<Attempt> attempts() {
        return List.of(
                new Attempt(
                        "Guidelines.draft",
                        Stages.ANY,
                        (any, by) -> guidelines.refusalToDraft(by),
                        (any, by) -> guidelines.draft(new NewDraft(UUID.randomUUID(), "Ferries", ""), by)),
                in(
                        "Guidelines.revise",
                        guidelines::refusalToRevise,
                        (id, by) -> guidelines.revise(id, papers.withAnotherClause(id), by)),
                in(
                        "Guidelines.openConsultation",
                        guidelines::refusalToOpenConsultation,
                        (id, by) -> guidelines.openConsultation(id, inAWeek(), by)),
                in("Guidelines.publishVersion", guidelines::refusalToPublishVersion, guidelines::publishVersion),
                in(
                        "Decisions.openBallot",
                        decisions::refusalToOpenBallot,
                        (id, by) -> decisions.openBallot(id, inAWeek(), by)),
                in(
                        "Guidelines.putToBallot",
                        guidelines::refusalToPutToBallot,
                        (id, by) -> guidelines.putToBallot(id, times.ballotAt("BEFORE"), by)),
                in("Guidelines.returnToReview", guidelines::refusalToReturnToReview, guidelines::returnToReview),
                in("Editions.publish", editions::refusalToPublish, editions::publish),
                in("Guidelines.markPublished", guidelines::refusalToMarkPublished, guidelines::markPublished));
    }

    private interface Asking {
        Optional<Refusal> refusal(GuidelineId id, PersonId by);
    }

    private interface Handling {
        void handle(GuidelineId id, PersonId by);
    }

    private Attempt in(String act, Asking asking, Handling handling) {
        return new Attempt(
                act,
                Stages.GUIDELINE,
                (state, by) -> asking.refusal(papers.the(state), by),
                (state, by) -> handling.handle(papers.the(state), by));
    }

    private Instant inAWeek() {
        return clock.instant().plus(Duration.ofDays(7));
    }
}
