package org.sederunt.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.DraftText;
import org.sederunt.guidelines.DraftText.DraftClause;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.NewDraft;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.MemberKind;

/** Who may publish a result, in each state of a guideline and for each role: what the view explains is what the service enforces. */
@PortalTest
class PublishingMatrixTest {

    private static final String NOT_MODERATOR = "publishing.refused.notmoderator";

    private final Editions editions;
    private final Guidelines guidelines;
    private final Ballots ballots;
    private final City city;
    private final Guests guests;
    private final SettableClock clock;
    private final Duration ahead;

    PublishingMatrixTest(
            Editions editions, Guidelines guidelines, Ballots ballots, City city, Guests guests, SettableClock clock) {
        this.editions = editions;
        this.guidelines = guidelines;
        this.ballots = ballots;
        this.city = city;
        this.guests = guests;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    /** A state, and why a moderator cannot publish in it; null where they can. */
    private enum Stage {
        DRAFT("publishing.refused.draft"),
        CONSULTATION("publishing.refused.undecided"),
        REVIEW("publishing.refused.undecided"),
        BALLOT("publishing.refused.ballot"),
        PENDING("publishing.refused.pending"),
        AGREED(null),
        AGREED_WITH_DISSENT(null),
        NOT_AGREED(null);

        private final @Nullable String refusal;

        Stage(@Nullable String refusal) {
            this.refusal = refusal;
        }
    }

    @Test
    void onlyModeratorsPublishAndOnlyWhatIsSettled() {
        Map<Stage, GuidelineId> inEach = new EnumMap<>(Stage.class);
        Map<String, PersonId> others = others();
        PersonId moderator = guests.moderator();
        for (Stage stage : Stage.values()) {
            GuidelineId id = in(stage);
            inEach.put(stage, id);
            others.forEach((role, person) -> assertRefused(stage + " by " + role, NOT_MODERATOR, id, person));
            if (stage.refusal != null) assertRefused(stage + " by a moderator", stage.refusal, id, moderator);
            else
                assertThat(editions.refusalToPublish(id, moderator))
                        .as(stage.name())
                        .isEmpty();
        }

        for (Stage settled : List.of(Stage.AGREED, Stage.AGREED_WITH_DISSENT, Stage.NOT_AGREED)) {
            GuidelineId id = inEach.get(settled);
            EditionId edition = editions.publish(id, moderator);
            assertThat(editions.refusalToPublish(id, moderator))
                    .map(Refusal::key)
                    .hasValue("publishing.refused.published");
            assertThat(editions.publish(id, moderator)).isEqualTo(edition);
            others.forEach((role, person) -> assertRefused("published, by " + role, NOT_MODERATOR, id, person));
        }
    }

    private Map<String, PersonId> others() {
        return Map.of(
                "someone who has not joined", guests.person(),
                "a citizen", guests.verifiedCitizen(),
                "an elector", city.first(Sector.PRIVATE),
                "a representative", guests.representativeOf(MemberKind.RADIO),
                "an administrator", guests.administrator());
    }

    private void assertRefused(String cell, String key, GuidelineId id, PersonId by) {
        assertThat(editions.refusalToPublish(id, by)).as(cell).map(Refusal::key).hasValue(key);
        assertThatExceptionOfType(EditionRefused.class)
                .as(cell)
                .isThrownBy(() -> editions.publish(id, by))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private GuidelineId in(Stage stage) {
        return switch (stage) {
            case DRAFT -> draft();
            case CONSULTATION -> consulted();
            case REVIEW -> city.inReview();
            case BALLOT -> city.inBallot();
            case PENDING -> voted(Cast.objection("It harms us.", "Strike it."));
            case AGREED -> voted(Cast.of(Stance.SUPPORT));
            case AGREED_WITH_DISSENT -> voted(Cast.of(Stance.SUPPORT), Cast.of(Stance.OPPOSE), Cast.of(Stance.ABSTAIN));
            case NOT_AGREED -> voted(Cast.of(Stance.OPPOSE), Cast.of(Stance.OPPOSE), Cast.of(Stance.OPPOSE));
        };
    }

    private GuidelineId draft() {
        city.inReview();
        return guidelines.draft(
                new NewDraft(UUID.randomUUID(), "Lakes " + Guests.unique(), "On water."), city.moderator());
    }

    private GuidelineId consulted() {
        GuidelineId id = draft();
        DraftText text = guidelines.draftOf(id, city.moderator()).text();
        var clause = new DraftClause(ClauseId.next(), "Every lake has a keeper.", List.of());
        guidelines.revise(
                id, new DraftText(text.revision(), text.title(), text.summary(), List.of(clause)), city.moderator());
        guidelines.openConsultation(id, clock.instant().plus(Duration.ofDays(7)), city.moderator());
        return id;
    }

    /** Everyone supports, but the first missions say this instead. */
    private GuidelineId voted(Cast... missions) {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        for (int i = 0; i < missions.length; i++) {
            ballots.cast(
                    city.ballotOn(id), missions[i], city.of(Sector.DIPLOMATIC).get(i));
        }
        city.close(id);
        return id;
    }
}
