package org.sederunt.ballots;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Act;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.ElectorId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to ballots: opening them, casting, and who has voted. How anybody voted is told to nobody else before closing. */
@Service
public class Ballots {

    private final BallotRegister register;
    private final BallotBox box;
    private final CastingRules rules;
    private final TurnoutReading turnouts;
    private final ClosingWatch watch;
    private final Booths booths;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ballots(
            BallotRegister register,
            BallotBox box,
            CastingRules rules,
            TurnoutReading turnouts,
            ClosingWatch watch,
            Booths booths,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.box = box;
        this.rules = rules;
        this.turnouts = turnouts;
        this.watch = watch;
        this.booths = booths;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a ballot; it closes by the clock alone. Throws {@link BallotRefused} for others than moderators. */
    @Act
    public BallotId open(NewBallot wanted, PersonId by) {
        if (!people.has(by, Role.MODERATOR)) throw BallotRefused.onlyModeratorsOpen();
        BallotId id = BallotId.next();
        Window window = wanted.window();
        Instant closes = window.until().truncatedTo(ChronoUnit.MICROS);

        register.open(id, wanted, by);

        events.publishEvent(new BallotOpened(
                clock.instant(),
                by.value(),
                id.value(),
                wanted.guideline(),
                closes,
                wanted.electorate().size()));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<BallotStatus> status(BallotId id) {
        return register.find(id);
    }

    /** Why {@code by} may not vote in this ballot now, if so. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToCast(BallotId id, PersonId by) {
        return rules.toCast(booths.find(id, by), by);
    }

    /**
     * Casts for the elector {@code by} acts for now, in place of what it said before; the last stance counts, saying the same again changes
     * nothing. Throws {@link StanceRefused}, or {@code InputRefused} about {@code reason} or {@code remedy}.
     */
    @Act
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void cast(BallotId id, Cast cast, PersonId by) {
        Booth booth = booths.hold(id, by);
        Voter voter = admit(booth, by);
        Cast checked = CastingRules.checked(cast, voter);
        Instant now = clock.instant();

        if (box.put(id, voter, checked, now)) events.publishEvent(StanceCast.by(voter, booth.ballot(), now, by));
    }

    /** Why {@code by} may not take a stance back now, if so: who may vote may, once a stance stands. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToTakeBack(BallotId id, PersonId by) {
        Slip slip = slip(id, by);
        return slip.refusal()
                .or(() -> slip.current().isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.because("ballots.refused.nothingcast")));
    }

    /** Takes the stance back, so that none stands; where there is none, nothing happens. Throws {@link StanceRefused}. */
    @Act
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(BallotId id, PersonId by) {
        Booth booth = booths.hold(id, by);
        Voter voter = admit(booth, by);

        if (box.takeOut(id, voter.elector())) {
            events.publishEvent(StanceTakenBack.by(voter, booth.ballot(), clock.instant(), by));
        }
    }

    /**
     * For acts beside the stance, in their transaction: the elector {@code by} may vote for now. The closing waits until that transaction
     * has ended. Throws {@link StanceRefused}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Voter holdOpen(BallotId id, PersonId by) {
        return admit(booths.hold(id, by), by);
    }

    /** The elector {@code by} acts for; from now on the person stays with it in this ballot. */
    private Voter admit(Booth booth, PersonId by) {
        StanceRefused.throwIf(rules.toCast(booth, by));
        Voter voter = booth.voter().orElseThrow();
        boolean stays = booth.before().isPresent() || box.casts(booth.ballot().id(), by, voter.elector());
        if (!stays) throw new StanceRefused(CastingRules.castForAnother());
        return voter;
    }

    /** The slip of {@code reader}, for their eyes only: for whom they vote, what stands for that elector, or why they may not. */
    @Transactional(readOnly = true)
    public Slip slip(BallotId id, PersonId reader) {
        Booth booth = booths.find(id, reader);
        Optional<Cast> current = booth.castForAnother()
                ? Optional.empty()
                : booth.voter().flatMap(voter -> box.stanceOf(id, voter.elector()));
        return new Slip(booth.voter(), current, rules.toCast(booth, reader));
    }

    /** Notices every closing the clock has passed, as the watch does each second; for whoever has just moved the clock. */
    public void noticeClosings() {
        watch.look();
    }

    /** Who has taken part so far, of each sector: numbers, and the organisations by key. Two statements. */
    @Transactional(readOnly = true)
    public Turnout turnout(BallotId id) {
        return turnouts.of(id);
    }

    /** All electors, deciding ones and others; to tell them, never to be shown with what they did. */
    @Transactional(readOnly = true)
    public Set<ElectorId> electorate(BallotId id) {
        return booths.electorate(id);
    }

    /** The electors of whom no stance stands, deciding ones and others; to remind them, never to be shown. */
    @Transactional(readOnly = true)
    public Set<ElectorId> withoutStance(BallotId id) {
        return booths.withoutStance(id);
    }

    /** The ballots in which {@code reader} has voted, for their eyes only, the latest first; {@code page} counts from 0. */
    @Transactional(readOnly = true)
    public Page<BallotStatus> votedIn(PersonId reader, int page, int size) {
        return booths.votedIn(reader, page, size);
    }

    /** Those of {@code ids} that exist, in one statement. */
    @Transactional(readOnly = true)
    public List<BallotStatus> statuses(Collection<BallotId> ids) {
        return register.all(ids);
    }

    /** Those open ones of {@code ids} in which {@code reader} may vote and no stance stands yet. */
    @Transactional(readOnly = true)
    public List<BallotId> awaiting(Collection<BallotId> ids, PersonId reader) {
        return booths.awaiting(ids, reader);
    }
}
