package org.sederunt.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.ballots.StanceRefused;
import org.sederunt.consensus.rule.DisclosedSector;
import org.sederunt.consensus.rule.Outcome;
import org.sederunt.consensus.rule.Standing;
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

@PortalTest
class ObjectionLifeTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Decisions decisions;
    private final Objections objections;
    private final Settlement settlement;
    private final Guidelines guidelines;
    private final Ballots ballots;
    private final DecisionWords words;
    private final City city;
    private final HeardSettlements settlements;
    private final SettableClock clock;
    private final Duration ahead;

    ObjectionLifeTest(
            Decisions decisions,
            Objections objections,
            Settlement settlement,
            Guidelines guidelines,
            Ballots ballots,
            DecisionWords words,
            City city,
            HeardSettlements settlements,
            SettableClock clock) {
        this.decisions = decisions;
        this.objections = objections;
        this.settlement = settlement;
        this.guidelines = guidelines;
        this.ballots = ballots;
        this.words = words;
        this.city = city;
        this.settlements = settlements;
        this.clock = clock;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.lead(ahead);
    }

    @Test
    void anObjectionKeepsTheOutcomePendingUntilItIsSustained() {
        GuidelineId id = supportedByAll();
        PersonId objector = city.first(Sector.PRIVATE);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), objector);
        Instant closes = city.close(id);

        assertThat(result(id).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.BALLOT);
        ObjectionView open = only(id);
        assertThat(open.state()).isEqualTo(ObjectionState.AWAITS_ANSWER);
        assertThat(open.due()).isEqualTo(closes.plus(Deadlines.ANSWER));
        assertThat(open.organisation()).startsWith("Organisation");

        assertReplyRefused("notanswered", open.id(), objector);
        objections.answer(List.of(open.id()), "Clause 2 says so.", city.moderator());
        assertThat(only(id).due())
                .isBetween(
                        clock.instant().plus(Deadlines.REPLY).minusSeconds(60),
                        clock.instant().plus(Deadlines.REPLY));
        assertReplyRefused("notobjector", open.id(), city.first(Sector.MEDIA));
        objections.sustain(open.id(), objector);

        Result settled = result(id);
        assertThat(settled.outcome()).isEqualTo(Outcome.AGREED_WITH_DISSENT);
        assertThat(settled.isSettled()).isTrue();
        assertThat(settled.exceptions().sustained()).containsEntry(Sector.PRIVATE, 1L);
        assertThat(only(id).answer()).isNotNull();
        assertReplyRefused("replied", open.id(), objector);
        assertTold(id, GuidelineOutcome.PENDING, GuidelineOutcome.AGREED_WITH_DISSENT);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.AGREED);
    }

    @Test
    void anObjectionThatEndsCountsAsTheStanceThatReplacesIt() {
        GuidelineId id = supportedByAll();
        PersonId objector = city.first(Sector.PRIVATE);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), objector);
        city.close(id);
        ObjectionId objection = only(id).id();
        objections.answer(List.of(objection), "Clause 2 says so.", city.moderator());

        for (Stance none : new Stance[] {Stance.OBJECT, null}) {
            assertThatExceptionOfType(ObjectionRefused.class)
                    .isThrownBy(() -> objections.end(objection, none, objector))
                    .satisfies(refused ->
                            assertThat(refused.refusal().key()).isEqualTo("consensus.refused.replacewithwhat"));
        }
        objections.end(objection, Stance.RESERVATIONS, objector);

        Result result = result(id);
        assertThat(result.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(result.sectors().get(Sector.PRIVATE))
                .isInstanceOfSatisfying(DisclosedSector.RollCall.class, told -> {
                    assertThat(told.figures().object()).isZero();
                    assertThat(told.figures().reservations()).isEqualTo(1);
                });
        assertThat(result.atClosing().get(Sector.PRIVATE))
                .isInstanceOfSatisfying(
                        DisclosedSector.RollCall.class,
                        told -> assertThat(told.figures().object()).isEqualTo(1));
        assertThat(result.rollCallOf(Sector.PRIVATE))
                .filteredOn(entry -> entry.stance() == Stance.OBJECT)
                .singleElement()
                .satisfies(entry -> assertThat(entry.counted()).isEqualTo(Stance.RESERVATIONS));
        assertTold(id, GuidelineOutcome.PENDING, GuidelineOutcome.AGREED);
    }

    @Test
    void noReplyInTimeCountsAsOpposition() {
        GuidelineId id = supportedByAll();
        PersonId objector = city.first(Sector.PRIVATE);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), objector);
        city.close(id);
        objections.answer(List.of(only(id).id()), "Clause 2 says so.", city.moderator());
        Instant due = only(id).due();

        clock.set(due.minusSeconds(2));
        assertThat(objections.refusalToReply(only(id).id(), objector)).isEmpty();
        clock.set(due);
        assertReplyRefused("replylate", only(id).id(), objector);
        decisions.settleDue();

        assertThat(only(id).state()).isEqualTo(ObjectionState.LAPSED);
        assertThat(only(id).replacedBy()).isEqualTo(Stance.OPPOSE);
        assertThat(result(id).outcome()).isEqualTo(Outcome.AGREED);
        assertTold(id, GuidelineOutcome.PENDING, GuidelineOutcome.AGREED);
    }

    @Test
    void anUnansweredObjectionIsSubstantialAndEndsTheGuidelineIfNobodyPutsTheQuestionAgain() {
        GuidelineId id = supportedByAll();
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), city.first(Sector.PRIVATE));
        Instant closes = city.close(id);

        clock.set(closes.plus(Deadlines.ANSWER));
        decisions.settleDue();
        assertThat(only(id).state()).isEqualTo(ObjectionState.UNANSWERED);
        assertThat(objections.refusalToAnswer(Set.of(only(id).id()), city.moderator()))
                .map(Refusal::key)
                .hasValue("consensus.refused.answerlate");
        Result waiting = result(id);
        assertThat(waiting.outcome()).isEqualTo(Outcome.PENDING);
        Instant due = closes.plus(Deadlines.ANSWER).plus(Deadlines.RECIRCULATION);
        assertThat(waiting.recirculationDue()).isEqualTo(due);
        assertThat(words.sentence(waiting, Locale.ENGLISH)).contains("This version cannot do that yet");

        clock.set(due.minusSeconds(2));
        decisions.settleDue();
        assertTold(id, GuidelineOutcome.PENDING);
        clock.set(due);
        decisions.settleDue();

        Result result = result(id);
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(result.wantsRecirculation()).isTrue();
        assertTold(id, GuidelineOutcome.PENDING, GuidelineOutcome.NOT_AGREED);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.NOT_AGREED);
    }

    @Test
    void twoSustainedOfFourAreSubstantialAndOneAnswerServesBoth() {
        GuidelineId id = supportedByAll();
        List<PersonId> two = city.of(Sector.PRIVATE).subList(0, 2);
        for (PersonId objector : two) {
            ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), objector);
        }
        ballots.cast(city.ballotOn(id), Cast.of(Stance.SUPPORT), city.first(Sector.MEDIA));
        city.close(id);
        List<ObjectionId> both =
                result(id).objections().stream().map(ObjectionView::id).toList();
        assertThat(both).hasSize(2);

        objections.answer(both, "Clause 2 says so.", city.moderator());
        for (ObjectionView objection : objections.of(city.ballotOn(id), two.getFirst())) {
            objections.sustain(objection.id(), objection.mine() ? two.getFirst() : two.getLast());
        }

        assertThat(result(id).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(result(id).recirculationDue()).isNotNull();
        assertThat(result(id).objections()).extracting(ObjectionView::state).containsOnly(ObjectionState.SUSTAINED);
    }

    @Test
    void citizensObjectOpenlyBesideASecretStance() {
        GuidelineId id = supportedByAll();
        BallotId ballot = city.ballotOn(id);
        PersonId citizen = city.first(Sector.CITIZENS);
        String canary = "Canary" + Guests.unique();
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> objections.raise(ballot, canary, " ", citizen));
        objections.raise(ballot, "First words", "Mend it", citizen);
        objections.raise(ballot, canary, "Mend it", citizen);

        assertThat(objections.of(ballot, citizen)).singleElement().satisfies(mine -> {
            assertThat(mine.mine()).isTrue();
            assertThat(mine.reason()).isEqualTo(canary);
        });
        for (PersonId other : List.of(city.moderator(), city.of(Sector.CITIZENS).get(1), city.consul())) {
            assertThat(objections.of(ballot, other)).isEmpty();
        }
        city.close(id);

        ObjectionView shown = only(id);
        assertThat(shown.organisation()).isNull();
        assertThat(shown.toString()).contains(canary).doesNotContain(citizen.toString());
        assertThat(result(id).outcome()).isEqualTo(Outcome.PENDING);
        assertThatExceptionOfType(StanceRefused.class)
                .isThrownBy(() -> objections.raise(
                        ballot, "Late", "Late", city.of(Sector.CITIZENS).get(1)));

        objections.answer(List.of(shown.id()), "It is in clause 3.", city.moderator());
        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> objections.end(shown.id(), Stance.SUPPORT, citizen));
        objections.end(shown.id(), null, citizen);

        assertThat(result(id).outcome()).isEqualTo(Outcome.AGREED);
        assertThat(objections.authors(shown.id())).containsExactly(citizen);
    }

    @Test
    void anObjectionBesideASecretStanceCanBeTakenBackWhileTheBallotIsOpen() {
        GuidelineId id = supportedByAll();
        BallotId ballot = city.ballotOn(id);
        PersonId citizen = city.first(Sector.CITIZENS);
        objections.raise(ballot, "It harms us.", "Mend it", citizen);

        objections.takeBack(ballot, citizen);
        objections.takeBack(ballot, citizen);

        assertThat(objections.mine(ballot, citizen)).isEmpty();
        assertThat(objections.refusalToRaise(ballot, citizen)).isEmpty();
        assertThat(objections.refusalToRaise(ballot, city.first(Sector.MEDIA)))
                .map(Refusal::key)
                .hasValue("consensus.refused.objectbystance");
        city.close(id);
        assertThat(result(id).outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void whatFailsEvenAtBestIsPendingEverywhereUntilItsObjectionsAreSettled() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.OPPOSE), Sector.ACADEMIA, Sector.CITIZENS, Sector.MEDIA);
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), city.first(Sector.PRIVATE));
        city.close(id);

        assertThat(result(id).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(words.sentence(result(id), Locale.ENGLISH))
                .startsWith("Pending")
                .doesNotContain("Not agreed");
        assertThat(result(id).isSettled()).isFalse();
        assertThat(guidelines.find(id).orElseThrow().outcome()).isEqualTo(GuidelineOutcome.PENDING);
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.BALLOT);
        objections.answer(List.of(only(id).id()), "Clause 2 says so.", city.moderator());
        objections.sustain(only(id).id(), city.first(Sector.PRIVATE));

        assertThat(result(id).outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(result(id).sectors().get(Sector.PRIVATE).standing()).isEqualTo(Standing.SILENT);
        assertTold(id, GuidelineOutcome.PENDING, GuidelineOutcome.NOT_AGREED);
    }

    @Test
    void consultativeOppositionIsShownAndHoldsNothingUp() {
        GuidelineId id = supportedByAll();
        ballots.cast(city.ballotOn(id), Cast.of(Stance.OPPOSE, "It harms us."), city.consul());

        city.close(id);

        assertThat(result(id).objections()).isEmpty();
        assertThat(result(id).consultative()).extracting(RollCallEntry::stance).containsExactly(Stance.OPPOSE);
        assertThat(result(id).outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void onlyModeratorsAnswerAndOnlyOnce() {
        GuidelineId id = supportedByAll();
        ballots.cast(city.ballotOn(id), Cast.objection("It harms us.", "Strike it."), city.first(Sector.PRIVATE));
        city.close(id);
        Set<ObjectionId> objection = Set.of(only(id).id());

        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> objections.answer(objection, "No.", city.first(Sector.PRIVATE)));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> objections.answer(objection, "x".repeat(2001), city.moderator()));
        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> objections.answer(Set.of(), "No.", city.moderator()));
        long waiting = objections.awaitingAnswer();
        assertThat(objections.toAnswer(100)).extracting(ObjectionView::id).containsAll(objection);
        objections.answer(objection, "Clause 2 says so.", city.moderator());

        assertThat(objections.awaitingAnswer()).isEqualTo(waiting - 1);
        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> objections.answer(objection, "Again.", city.moderator()))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("consensus.refused.answered"));
        city.later(A_DAY);
        assertThat(only(id).state()).isEqualTo(ObjectionState.AWAITS_REPLY);
    }

    @Test
    void nothingFollowsFromABallotOnceItsGuidelineIsBackInReview() {
        GuidelineId id = supportedByAll();
        BallotId ballot = city.ballotOn(id);
        ballots.cast(ballot, Cast.objection("It harms us.", "Strike it."), city.first(Sector.PRIVATE));
        Instant closes = city.close(id);
        long waiting = objections.awaitingAnswer();

        guidelines.returnToReview(id, city.moderator());

        assertThat(decisions.result(id)).isEmpty();
        assertThat(decisions.question(id)).isEmpty();
        assertThat(objections.awaitingAnswer()).isEqualTo(waiting - 1);
        clock.set(closes.plus(Deadlines.ANSWER).plus(Deadlines.RECIRCULATION));
        settlement.comeFurther(ballot);
        decisions.settleDue();
        assertThat(guidelines.find(id).orElseThrow().state()).isEqualTo(GuidelineState.REVIEW);
        assertTold(id, GuidelineOutcome.PENDING);
    }

    private GuidelineId supportedByAll() {
        GuidelineId id = city.inBallot();
        city.vote(id, Cast.of(Stance.SUPPORT), Sector.values());
        return id;
    }

    private Result result(GuidelineId id) {
        return decisions.result(id).orElseThrow();
    }

    private void assertTold(GuidelineId id, GuidelineOutcome... outcomes) {
        await().untilAsserted(() -> assertThat(settlements.of(id)).containsExactly(outcomes));
    }

    private ObjectionView only(GuidelineId id) {
        List<ObjectionView> all = result(id).objections();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void assertReplyRefused(String fact, ObjectionId id, PersonId by) {
        String key = "consensus.refused." + fact;
        assertThat(objections.refusalToReply(id, by)).map(Refusal::key).hasValue(key);
        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> objections.sustain(id, by))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(key));
        assertThatExceptionOfType(ObjectionRefused.class).isThrownBy(() -> objections.end(id, Stance.OPPOSE, by));
    }
}
