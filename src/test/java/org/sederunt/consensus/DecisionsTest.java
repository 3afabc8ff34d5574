package org.sederunt.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.consensus.rule.DisclosedSector;
import org.sederunt.consensus.rule.Outcome;
import org.sederunt.consensus.rule.Standing;
import org.sederunt.cycles.CycleId;
import org.sederunt.cycles.Stage;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.stakeholders.Guests;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DecisionsTest {

    private static final Sector[] ALL = Sector.values();

    private final Decisions decisions;
    private final Guidelines guidelines;
    private final Ballots ballots;
    private final City city;
    private final HeardSettlements settlements;
    private final Guests guests;
    private final JdbcClient sql;
    private final SettableClock clock;
    private final Duration ahead;

    DecisionsTest(
            Decisions decisions,
            Guidelines guidelines,
            Ballots ballots,
            City city,
            HeardSettlements settlements,
            Guests guests,
            JdbcClient sql,
            SettableClock clock) {
        this.decisions = decisions;
        this.guidelines = guidelines;
        this.ballots = ballots;
        this.city = city;
        this.settlements = settlements;
        this.guests = guests;
        this.sql = sql;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    @Test
    void freezesWordingRuleAndElectorate() {
        GuidelineId id = city.inReview();
        Instant closed = guidelines.consultationClosedAt(id).orElseThrow();
        decisions.openBallot(id, inDays(10), city.moderator());

        Question question = decisions.question(id).orElseThrow();
        var text = guidelines.text(id).orElseThrow();
        assertThat(question.textSha256()).isEqualTo(text.sha256());
        assertThat(question.textVersion()).isEqualTo(text.number());
        assertThat(question.electorateAsOf()).isEqualTo(closed);
        assertThat(question.rule()).isEqualTo(DecisionRule.defaults());
        assertThat(question.ruleSha256()).isEqualTo(DecisionRule.defaults().hash());
        assertThat(decisions.deciding(question)).isEqualTo(6);
        assertThat(ballots.turnout(question.ballot()).electors()).isEqualTo(16 + City.CITIZENS);
        assertThat(ballots.status(question.ballot()).orElseThrow().textSha256()).isEqualTo(text.sha256());
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.BALLOT);
    }

    @Test
    void whoIsVerifiedAfterTheConsultationClosedDoesNotVote() {
        GuidelineId id = city.inReview();
        PersonId late = guests.verifiedCitizen();
        decisions.openBallot(id, inDays(10), city.moderator());

        assertThat(ballots.refusalToCast(city.ballotOn(id), late))
                .map(Refusal::key)
                .hasValue("ballots.refused.citizennotinelectorate");
    }

    @Test
    void opensForADayToSixtyDays() {
        GuidelineId id = city.inReview();

        for (Instant closes : List.of(clock.instant(), inDays(1).minusSeconds(5), inDays(61), inDays(-3))) {
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(() -> decisions.openBallot(id, closes, city.moderator()))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("closes"));
        }
        assertThat(decisions.question(id)).isEmpty();
    }

    @Test
    void opensOnceAndOnlyFromReviewByModerators() {
        GuidelineId id = city.inReview();
        for (PersonId other : List.of(city.first(Sector.PRIVATE), guests.person(), guests.administrator())) {
            assertRefused("consensus.refused.notmoderator", id, other);
        }

        decisions.openBallot(id, inDays(10), city.moderator());

        assertRefused("guidelines.refused.in.BALLOT", id, city.moderator());
    }

    @Test
    void refusesABallotOfFewerThanThreeDecidingSectors() {
        GuidelineId id = city.inReview();
        city.onlyElectors(Stream.concat(city.of(Sector.PRIVATE).stream(), city.of(Sector.MEDIA).stream())
                .toList());
        try {
            assertRefused("consensus.refused.fewsectors", id, city.moderator());
        } finally {
            sql.sql("update elector_term set until = null where until = since").update();
        }
    }

    @Test
    void refusesABallotWithoutARule() {
        GuidelineId id = city.inReview();
        sql.sql("delete from cycle_rule where cycle_id = ?")
                .param(city.cycle().value())
                .update();
        try {
            assertRefused("consensus.refused.norule", id, city.moderator());
        } finally {
            sql.sql("insert into cycle_rule values (?, ?, ?, utc_timestamp(6), ?)")
                    .params(
                            city.cycle().value(),
                            DecisionRule.defaults().canonicalText(),
                            DecisionRule.defaults().hash(),
                            city.moderator().value())
                    .update();
        }
    }

    @Test
    void theRuleStandsOnceABallotWasOpened() {
        city.inBallot();

        assertThat(decisions.refusalToFixRule(city.cycle(), guests.administrator()))
                .map(Refusal::key)
                .hasValue("consensus.refused.rulefixed");
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> decisions.fixRule(city.cycle(), DecisionRule.defaults(), guests.administrator()));
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> decisions.fixRule(city.cycle(), DecisionRule.defaults(), city.moderator()));
    }

    @Test
    void theRuleIsFixedBeforeTheFirstTableAndNotAfterwards() {
        CycleId cycle = city.freshCycle();
        PersonId administrator = guests.administrator();
        decisions.fixRule(cycle, DecisionRule.defaults(), administrator);
        city.leadTo(cycle, Stage.PLANNING);
        decisions.fixRule(cycle, DecisionRule.defaults(), administrator);

        for (Stage later : List.of(Stage.DIALOGUE, Stage.CONSULTATION, Stage.DECISION)) {
            city.leadTo(cycle, later);
            assertThat(decisions.refusalToFixRule(cycle, administrator))
                    .map(Refusal::key)
                    .hasValue("consensus.refused.tablesbegun");
            assertThatExceptionOfType(DecisionRefused.class)
                    .isThrownBy(() -> decisions.fixRule(cycle, DecisionRule.defaults(), administrator));
        }
    }

    @Test
    void isAgreedWhenEverySectorAcceptsAndToldOnce() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), ALL);
        assertThat(decisions.result(id)).isEmpty();

        Instant closes = city.close(id);
        city.later(Duration.ofSeconds(2));

        Result result = decisions.result(id).orElseThrow();
        assertThat(result.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(result.settledAt()).isBetween(closes, closes.plusSeconds(60));
        assertThat(result.accepting()).containsExactly(ALL);
        assertThat(result.exceptions().isEmpty()).isTrue();
        assertThat(result.rollCall()).hasSize(16).allMatch(entry -> entry.sector() != Sector.CITIZENS);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.AGREED);
        assertTold(id, GuidelineOutcome.AGREED);
    }

    @Test
    void showsNoResultWithoutItsObjectionsBetweenClosingAndTheCount() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), ALL);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), city.first(Sector.PRIVATE));
        city.closeUncounted(id);

        assertThat(decisions.result(id)).isEmpty();
        assertThat(decisions.result(id, city.moderator())).isEmpty();
        assertThat(decisions.latest(List.of(id)).get(id).counted()).isFalse();

        city.close(id);
        assertThat(decisions.result(id).orElseThrow().objections()).hasSize(1);
        assertThat(decisions.latest(List.of(id)).get(id).counted()).isTrue();
    }

    @Test
    void aBallotWhoseGuidelineCameBackClosesAndDecidesNothing() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), ALL);
        Question before = decisions.question(id).orElseThrow();
        guidelines.returnToReview(id, city.moderator());

        clock.set(before.window().until());
        decisions.settleDue();

        assertThat(sql.sql("select closed_told from ballot where id = ?")
                        .param(before.ballot().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.REVIEW);
        assertThat(decisions.result(id)).isEmpty();
        assertThat(decisions.of(city.cycle())).noneMatch(one -> one.guideline().equals(id));

        decisions.openBallot(id, inDays(10), city.moderator());
        city.vote(id, Cast.of(Stance.SUPPORT), ALL);
        city.close(id);
        assertThat(decisions.result(id).orElseThrow().outcome()).isEqualTo(Outcome.AGREED);
        assertTold(id, GuidelineOutcome.AGREED);
    }

    @Test
    void isAgreedWithDissentNamingTheExceptions() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.PRIVATE, Sector.ACADEMIA, Sector.CITIZENS, Sector.COOPERATION);
        List<PersonId> missions = city.of(Sector.DIPLOMATIC);
        ballots.cast(city.ballotOn(id), Cast.of(Stance.SUPPORT), missions.get(0));
        ballots.cast(city.ballotOn(id), Cast.of(Stance.OPPOSE, "Too fast."), missions.get(1));
        ballots.cast(city.ballotOn(id), Cast.of(Stance.ABSTAIN), missions.get(2));
        ballots.cast(city.ballotOn(id), Cast.of(Stance.OPPOSE), city.consul());

        city.close(id);

        Result result = decisions.result(id).orElseThrow();
        assertThat(result.outcome()).isEqualTo(Outcome.AGREED_WITH_DISSENT);
        assertThat(result.exceptions().noPosition()).containsExactly(Sector.DIPLOMATIC);
        assertThat(result.exceptions().silent()).containsExactly(Sector.MEDIA);
        assertThat(result.consultative()).singleElement().satisfies(entry -> {
            assertThat(entry.stance()).isEqualTo(Stance.OPPOSE);
            assertThat(entry.name()).startsWith("Organisation");
        });
        assertThat(result.reservationsAndDissent())
                .extracting(RollCallEntry::reason)
                .containsExactly("Too fast.");
        assertThat(guidelines.find(id).orElseThrow().outcome()).isEqualTo(GuidelineOutcome.AGREED_WITH_DISSENT);
    }

    @Test
    void isNotAgreedWhenASectorOpposes() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), ALL);
        city.vote(id, Cast.of(Stance.OPPOSE), Sector.MEDIA);

        city.close(id);

        Result result = decisions.result(id).orElseThrow();
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(result.sectors().get(Sector.MEDIA).standing()).isEqualTo(Standing.OPPOSES);
        assertTold(id, GuidelineOutcome.NOT_AGREED);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.NOT_AGREED);
    }

    @Test
    void tellsNoCountsOfASecretSectorWithFewOnOneSide() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), ALL);
        List<PersonId> citizens = city.of(Sector.CITIZENS);
        for (PersonId citizen : citizens.subList(0, 4))
            ballots.cast(city.ballotOn(id), Cast.of(Stance.OPPOSE), citizen);

        city.close(id);

        Result result = decisions.result(id).orElseThrow();
        assertThat(result.sectors().get(Sector.CITIZENS))
                .isInstanceOfSatisfying(DisclosedSector.Withheld.class, told -> {
                    assertThat(told.ballots()).isEqualTo(City.CITIZENS);
                    assertThat(told.standing()).isEqualTo(Standing.ACCEPTS);
                });
        assertThat(result.atClosing().get(Sector.CITIZENS)).isInstanceOf(DisclosedSector.Withheld.class);
        assertThat(result.figures().leftOut()).containsExactly(Sector.CITIZENS);
        var kept = guidelines.find(id).orElseThrow().figures();
        assertThat(kept).isNotNull();
        assertThat(kept.sectors())
                .filteredOn(figure -> figure.sector() == Sector.CITIZENS)
                .allSatisfy(figure -> {
                    assertThat(figure.supporting()).isNull();
                    assertThat(figure.against()).isNull();
                });
        assertThat(result.toString())
                .doesNotContain(citizens.stream().map(PersonId::toString).toArray(String[]::new));
    }

    @Test
    void tellsSupportAndOppositionOfASecretSectorTogetherOnly() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), ALL);
        List<PersonId> citizens = city.of(Sector.CITIZENS);
        for (PersonId citizen : citizens.subList(0, 6))
            ballots.cast(city.ballotOn(id), Cast.of(Stance.OPPOSE), citizen);
        for (PersonId citizen : citizens.subList(6, 9)) {
            ballots.cast(city.ballotOn(id), Cast.of(Stance.RESERVATIONS), citizen);
        }

        city.close(id);

        assertThat(decisions.result(id).orElseThrow().sectors().get(Sector.CITIZENS))
                .isInstanceOfSatisfying(DisclosedSector.Counted.class, told -> {
                    assertThat(told.support()).isEqualTo(City.CITIZENS - 6);
                    assertThat(told.against()).isEqualTo(6);
                });
    }

    @Test
    void nothingOfAStanceLeavesAnyDoorBeforeClosing() {
        GuidelineId id = city.inBallot();
        PersonId objector = city.first(Sector.PRIVATE);
        String canary = "Canary" + Guests.unique();
        ballots.cast(city.ballotOn(id), Cast.objection(canary, canary), objector);
        city.vote(id, Cast.of(Stance.OPPOSE, canary), Sector.CITIZENS);

        for (PersonId other :
                List.of(city.moderator(), guests.administrator(), city.first(Sector.MEDIA), city.consul())) {
            assertThat(decisions.result(id)).isEmpty();
            assertThat(decisions.result(id, other)).isEmpty();
            String seen = ballots.turnout(city.ballotOn(id)) + " " + ballots.slip(city.ballotOn(id), other) + " "
                    + decisions.question(id) + " " + decisions.latest(List.of(id)) + " " + guidelines.find(id) + " "
                    + guidelines.history(id);
            assertThat(seen).doesNotContain(canary, "OPPOSE", "OBJECT");
        }
        assertThat(ballots.slip(city.ballotOn(id), objector).toString()).contains(canary);
    }

    private void assertTold(GuidelineId id, GuidelineOutcome... outcomes) {
        await().untilAsserted(() -> assertThat(settlements.of(id)).containsExactly(outcomes));
    }

    private void assertRefused(String key, GuidelineId id, PersonId by) {
        assertThat(decisions.refusalToOpenBallot(id, by)).map(Refusal::key).hasValue(key);
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> decisions.openBallot(id, inDays(10), by))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }
}
