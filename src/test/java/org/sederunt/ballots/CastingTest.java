package org.sederunt.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sederunt.PortalTest;
import org.sederunt.SqlCount;
import org.sederunt.ballots.counting.Counting;
import org.sederunt.ballots.counting.Position;
import org.sederunt.ballots.counting.SectorTally;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.Elector;
import org.sederunt.stakeholders.Electors;
import org.sederunt.stakeholders.Guests;
import org.sederunt.stakeholders.Mandates;
import org.sederunt.stakeholders.MemberKind;
import org.sederunt.stakeholders.Mode;
import org.sederunt.stakeholders.NewMandate;
import org.sederunt.stakeholders.OrganisationId;
import org.sederunt.stakeholders.Organisations;
import org.sederunt.stakeholders.Powers;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class CastingTest {

    private final Ballots ballots;
    private final Counting counting;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Electors electors;
    private final Electorate electorate;
    private final Guests guests;
    private final SettableClock clock;
    private final ClosingWatch watch;
    private final HeardClosings closings;
    private final Duration ahead;

    CastingTest(
            Ballots ballots,
            Counting counting,
            Mandates mandates,
            Organisations organisations,
            Electors electors,
            Electorate electorate,
            Guests guests,
            SettableClock clock,
            ClosingWatch watch,
            HeardClosings closings) {
        this.ballots = ballots;
        this.counting = counting;
        this.mandates = mandates;
        this.organisations = organisations;
        this.electors = electors;
        this.electorate = electorate;
        this.guests = guests;
        this.clock = clock;
        this.watch = watch;
        this.closings = closings;
        this.ahead = clock.ahead();
    }

    @AfterEach
    void setTheClockBack() {
        clock.move(ahead.minus(clock.ahead()));
    }

    @Test
    void theLastStanceCountsAndStaysWithItsElectorAlone(ApplicationEvents events) {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        PersonId other = guests.representativeOf(MemberKind.COMPANY);
        BallotId ballot = openTo(votes, other);

        ballots.cast(ballot, Cast.of(Stance.OPPOSE), votes);
        ballots.cast(ballot, Cast.of(Stance.RESERVATIONS, " The cost. "), votes);

        assertThat(ballots.slip(ballot, votes).current()).hasValue(Cast.of(Stance.RESERVATIONS, "The cost."));
        assertThat(ballots.slip(ballot, other).current()).isEmpty();
        assertThat(events.stream(StanceCast.class)).hasSize(2);
        clock.move(Duration.ofDays(3));
        assertThat(counting.tally(ballot)).containsEntry(Sector.PRIVATE, new SectorTally(2, 0, 1, 0, 0, 0));
    }

    @Test
    void sayingTheSameAgainChangesNothingAndTellsNothing(ApplicationEvents events) {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        BallotId ballot = openTo(votes);

        ballots.cast(ballot, Cast.of(Stance.OPPOSE, "No."), votes);
        ballots.cast(ballot, Cast.of(Stance.OPPOSE, "No."), votes);

        assertThat(events.stream(StanceCast.class)).hasSize(1);
        ballots.cast(ballot, Cast.of(Stance.OPPOSE, "no."), votes);
        assertThat(events.stream(StanceCast.class)).hasSize(2);
    }

    @Test
    void aStanceCanBeTakenBackAndGivenAgain(ApplicationEvents events) {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        BallotId ballot = openTo(votes);
        assertThat(ballots.refusalToTakeBack(ballot, votes)).map(Refusal::key).hasValue("ballots.refused.nothingcast");

        ballots.cast(ballot, Cast.of(Stance.ABSTAIN), votes);
        ballots.takeBack(ballot, votes);
        ballots.takeBack(ballot, votes);

        assertThat(ballots.turnout(ballot).voted()).isZero();
        assertThat(events.stream(StanceTakenBack.class)).hasSize(1);
        ballots.cast(ballot, Cast.of(Stance.ABSTAIN), votes);
        assertThat(ballots.turnout(ballot).voted()).isEqualTo(1);
    }

    @Test
    void closesExactlyAtItsInstant() {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        BallotId ballot = openTo(votes);
        Instant closes = ballots.status(ballot).orElseThrow().closes();

        clock.set(closes.minusMillis(500));
        ballots.cast(ballot, Cast.of(Stance.SUPPORT), votes);
        assertThat(ballots.status(ballot).orElseThrow().closed()).isFalse();
        assertThatExceptionOfType(BallotRefused.class).isThrownBy(() -> counting.tally(ballot));
        assertThatExceptionOfType(BallotRefused.class).isThrownBy(() -> counting.rollCall(ballot));
        clock.set(closes);

        assertRefused("closed", ballot, votes);
        assertThatExceptionOfType(StanceRefused.class).isThrownBy(() -> ballots.takeBack(ballot, votes));
        assertThat(counting.tally(ballot)).containsEntry(Sector.PRIVATE, new SectorTally(1, 1, 0, 0, 0, 0));
    }

    @Test
    void tellsOnceThatABallotHasClosed() {
        BallotId ballot = openTo(guests.representativeOf(MemberKind.COMPANY));
        watch.look();
        assertThat(closings.times(ballot)).isZero();
        clock.move(Duration.ofDays(3));

        watch.look();
        watch.look();

        await().untilAsserted(() -> assertThat(closings.times(ballot)).isEqualTo(1));
    }

    @Test
    void anObjectionSaysWhyAndWhatWouldMendIt() {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        BallotId ballot = openTo(votes);

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> ballots.cast(ballot, Cast.objection("", "Strike clause 2."), votes))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> ballots.cast(ballot, Cast.objection("It excludes us.", " "), votes))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("remedy"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> ballots.cast(ballot, Cast.of(Stance.RESERVATIONS), votes));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> ballots.cast(ballot, Cast.of(Stance.OPPOSE, "x".repeat(2001)), votes));
        ballots.cast(ballot, Cast.objection("x".repeat(2000), "👩🏽‍🔬 ".repeat(300)), votes);
        assertThat(ballots.turnout(ballot).voted()).isEqualTo(1);
    }

    @Test
    void citizensVoteInSecretAndCannotObjectByStance(ApplicationEvents events) {
        PersonId citizen = guests.verifiedCitizen();
        BallotId ballot = electorate.openTo(Electorate.citizen(citizen));

        assertThatExceptionOfType(StanceRefused.class)
                .isThrownBy(() -> ballots.cast(ballot, Cast.objection("It excludes us.", "Mend it."), citizen));
        ballots.cast(ballot, Cast.of(Stance.OPPOSE), citizen);

        StanceCast told = events.stream(StanceCast.class).findFirst().orElseThrow();
        assertThat(told.actor()).isNull();
        assertThat(told.elector()).isNull();
        assertThat(told.at()).isEqualTo(clock.instant().truncatedTo(ChronoUnit.DAYS));
        assertThat(told.subject()).isEqualTo(ballot.value());
        assertThat(ballots.turnout(ballot).deciding().get(Sector.CITIZENS))
                .isEqualTo(new Turnout.Part(1, 1, List.of()));
        clock.move(Duration.ofDays(3));
        assertThat(counting.rollCall(ballot)).isEmpty();
    }

    @Test
    void consultativeStancesStandApartFromEveryFigure() {
        PersonId consul = guests.representativeOf(MemberKind.CONSULATE);
        var consulate = electorate.organisation(consul, Sector.DIPLOMATIC, Mode.CONSULTATIVE);
        BallotId ballot = electorate.openTo(consulate);

        ballots.cast(ballot, Cast.of(Stance.SUPPORT), consul);

        Turnout turnout = ballots.turnout(ballot);
        assertThat(turnout.electors()).isZero();
        assertThat(turnout.consultative()).isEqualTo(new Turnout.Part(1, 1, List.of(consulate.id())));
        clock.move(Duration.ofDays(3));
        assertThat(counting.tally(ballot)).containsEntry(Sector.DIPLOMATIC, SectorTally.NOBODY);
        assertThat(counting.rollCall(ballot)).extracting(Position::cast).containsExactly(Cast.of(Stance.SUPPORT));
    }

    @Test
    void consultativeOrganisationsAdviseWithAReasonAndDoNotObject() {
        PersonId consul = guests.representativeOf(MemberKind.CONSULATE);
        BallotId ballot = electorate.openTo(electorate.organisation(consul, Sector.DIPLOMATIC, Mode.CONSULTATIVE));

        assertThatExceptionOfType(StanceRefused.class)
                .isThrownBy(() -> ballots.cast(ballot, Cast.objection("It excludes us.", "Mend it."), consul))
                .satisfies(
                        refused -> assertThat(refused.refusal().key()).isEqualTo("ballots.refused.objectconsultative"));
        assertThat(ballots.turnout(ballot).consultative().voted()).isZero();
        ballots.cast(ballot, Cast.of(Stance.RESERVATIONS, "The cost."), consul);
        assertThat(ballots.slip(ballot, consul).current()).hasValue(Cast.of(Stance.RESERVATIONS, "The cost."));
    }

    @Test
    void tellsEachOutsiderWhyTheyMayNotVote() {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        PersonId late = guests.representativeOf(MemberKind.COMPANY);
        PersonId lateCitizen = guests.verifiedCitizen();
        PersonId colleague = colleagueOf(votes, Powers.SPEAK);
        PersonId rejected = guests.founderOf(MemberKind.COMPANY);
        organisations.reject(guests.organisationOf(rejected), "No such company.", guests.moderator());
        BallotId ballot = openTo(votes);

        assertNoElector("voteoffice", ballot, guests.moderator());
        assertNoElector("notjoined", ballot, guests.person());
        assertNoElector("votecitizenwaits", ballot, guests.citizen());
        assertNoElector("votenomandate", ballot, guests.inOwnName(MemberKind.COMPANY));
        assertNoElector("voteorganisationwaits", ballot, guests.founderOf(MemberKind.COMPANY));
        assertNoElector("voteorganisationrejected", ballot, rejected);
        assertNoElector("votepublicbody", ballot, guests.representativeOf(MemberKind.PUBLIC_BODY));
        assertNoElector("votenomandate", ballot, colleague);
        assertRefused("citizennotinelectorate", ballot, lateCitizen);
        assertRefused("notinelectorate", ballot, late);
        assertThat(ballots.refusalToCast(ballot, votes)).isEmpty();
    }

    @Test
    void onePersonCastsForOneElectorWhateverMandatesChangeMeanwhile() {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        PersonId founder = guests.representativeOf(MemberKind.COMPANY);
        BallotId ballot = openTo(votes, founder);
        ballots.cast(ballot, Cast.of(Stance.SUPPORT), votes);

        mandates.end(mandates.of(votes).getFirst().id(), guests.moderator());
        mandate(guests.organisationOf(founder), votes, new Powers(true, true, false));

        assertRefused("castforanother", ballot, votes);
        assertThat(ballots.slip(ballot, votes).current()).isEmpty();
        assertThat(ballots.turnout(ballot).voted()).isEqualTo(1);
    }

    @Test
    void aStanceTakesThreeStatementsBesideAskingForWhomOneVotes() {
        PersonId votes = guests.representativeOf(MemberKind.COMPANY);
        BallotId ballot = openTo(votes);
        int asking = SqlCount.of(() -> ballots.refusalToCast(ballot, votes)) - 1;

        assertThat(SqlCount.of(() -> ballots.cast(ballot, Cast.of(Stance.SUPPORT), votes)) - asking)
                .isLessThanOrEqualTo(4);
        assertThat(SqlCount.of(() -> ballots.cast(ballot, Cast.of(Stance.OPPOSE), votes)) - asking)
                .isLessThanOrEqualTo(3);
    }

    @Test
    void onlyModeratorsOpen() {
        Instant now = clock.instant();
        var wanted = new NewBallot(
                UUID.randomUUID(), new Window(now, now.plusSeconds(60)), Electorate.SHA256, List.of(), Map.of());

        for (PersonId other : List.of(guests.person(), guests.administrator(), guests.verifiedCitizen())) {
            assertThatExceptionOfType(BallotRefused.class).isThrownBy(() -> ballots.open(wanted, other));
        }
    }

    private void assertRefused(String fact, BallotId ballot, PersonId person) {
        assertRefusedBecause("ballots.refused." + fact, ballot, person);
    }

    /** Who votes for nobody reads the electors' own reason, the same as in their profile. */
    private void assertNoElector(String fact, BallotId ballot, PersonId person) {
        assertThat(ballots.refusalToCast(ballot, person)).isEqualTo(electors.refusalToVote(person));
        assertRefusedBecause("stakeholders.refused." + fact, ballot, person);
    }

    private void assertRefusedBecause(String key, BallotId ballot, PersonId person) {
        assertThat(ballots.refusalToCast(ballot, person)).map(Refusal::key).hasValue(key);
        assertThat(ballots.slip(ballot, person).refusal()).map(Refusal::key).hasValue(key);
        assertThatExceptionOfType(StanceRefused.class)
                .isThrownBy(() -> ballots.cast(ballot, Cast.of(Stance.SUPPORT), person))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private PersonId colleagueOf(PersonId representative, Powers powers) {
        PersonId colleague = guests.inOwnName(MemberKind.COMPANY);
        mandate(guests.organisationOf(representative), colleague, powers);
        return colleague;
    }

    private void mandate(OrganisationId organisation, PersonId person, Powers powers) {
        mandates.give(
                new NewMandate(organisation, person, powers, clock.instant(), null, "Minutes 4"), guests.moderator());
    }

    private BallotId openTo(PersonId... representatives) {
        return electorate.openTo(Arrays.stream(representatives)
                .map(one -> electorate.organisation(one, Sector.PRIVATE, Mode.DECIDING))
                .toArray(Elector[]::new));
    }
}
