package org.sederunt.statements;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.consensus.Decisions;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.identity.PersonId;
import org.sederunt.publishing.Editions;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.springframework.stereotype.Component;

/** Guidelines in every state, each as full as it gets there. */
@Component
class FullGuidelines {

    private final City city;
    private final Guidelines guidelines;
    private final Decisions decisions;
    private final Ballots ballots;
    private final Editions editions;
    private final FullBallots box;
    private final FullTalk talk;
    private final SettableClock clock;

    FullGuidelines(
            City city,
            Guidelines guidelines,
            Decisions decisions,
            Ballots ballots,
            Editions editions,
            FullBallots box,
            FullTalk talk,
            SettableClock clock) {
        this.city = city;
        this.guidelines = guidelines;
        this.decisions = decisions;
        this.ballots = ballots;
        this.editions = editions;
        this.box = box;
        this.talk = talk;
        this.clock = clock;
    }

    /** One is published, one agreed, one in review, one in ballot, and of one the objections have to be answered. */
    void decide(FullPortal portal, Multitude much) {
        PersonId moderator = portal.reader("moderator");
        GuidelineId published = agreed();
        editions.publish(published, moderator);
        GuidelineId agreed = agreed();
        GuidelineId review = city.inReview();
        GuidelineId open = city.inReview();
        decisions.openBallot(open, clock.instant().plus(Duration.ofDays(60)), moderator);
        ballots.cast(city.ballotOn(open), Cast.of(Stance.SUPPORT), portal.reader("citizen"));
        GuidelineId counted = city.inBallot();
        box.object(counted, portal);
        city.close(counted);

        name("published", published, portal);
        name("agreed", agreed, portal);
        name("review", review, portal);
        name("ballot", open, portal);
        name("counted", counted, portal);
        box.fill(List.of("published", "agreed", "review", "ballot", "counted"), portal, much);
    }

    private GuidelineId agreed() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        city.close(id);
        return id;
    }

    /** One is being drafted, and one is open for comment. */
    void discuss(FullPortal portal, Multitude much) {
        PersonId moderator = portal.reader("moderator");
        portal.name(
                "draft",
                guidelines.draftOf(draft(moderator, portal, "draft"), moderator).slug());
        box.copyGuideline("draft", portal, much);
        GuidelineId open = draft(moderator, portal, "talk");
        guidelines.openConsultation(open, clock.instant().plus(Duration.ofDays(7)), moderator);
        name("talk", open, portal);
        talk.fill(open, portal, much);
    }

    private GuidelineId draft(PersonId moderator, FullPortal portal, String name) {
        GuidelineId id =
                guidelines.draft(new NewDraft(UUID.randomUUID(), "Squares " + Guests.unique(), "On shade."), moderator);
        DraftText text = guidelines.draftOf(id, moderator).text();
        var clauses = List.of(
                new DraftClause(ClauseId.next(), "Every square has trees.", List.of()),
                new DraftClause(ClauseId.next(), "Every tree has water.", List.of()));
        guidelines.revise(id, new DraftText(text.revision(), text.title(), text.summary(), clauses), moderator);
        portal.name("id of " + name, id);
        return id;
    }

    private void name(String name, GuidelineId id, FullPortal portal) {
        portal.name(name, guidelines.find(id).orElseThrow().slug());
        portal.name("id of " + name, id);
    }
}
