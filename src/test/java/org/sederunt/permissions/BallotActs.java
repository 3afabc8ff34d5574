package org.sederunt.permissions;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.NewBallot;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.ObjectionId;
import org.sederunt.consensus.Objections;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Window;
import org.springframework.stereotype.Component;

/** Ballots before, while and after they are open, and objections however far they have come. */
@Component
class BallotActs implements Acts {

    private final Ballots ballots;
    private final Objections objections;
    private final Votes votes;
    private final BallotTimes times;
    private final Clock clock;

    BallotActs(Ballots ballots, Objections objections, Votes votes, BallotTimes times, Clock clock) {
        this.ballots = ballots;
        this.objections = objections;
        this.votes = votes;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public List<Attempt> attempts() {
        return List.of(
                Attempt.unasked("Ballots.open", Stages.ANY, (any, by) -> ballots.open(wanted(), by)),
                in(
                        "Ballots.cast",
                        (stage, by) -> ballots.refusalToCast(times.ballotAt(stage), by),
                        (stage, by) -> ballots.cast(times.ballotAt(stage), Cast.of(Stance.ABSTAIN), by)),
                in(
                        "Ballots.takeBack",
                        (stage, by) -> ballots.refusalToTakeBack(times.ballotAt(stage), by),
                        (stage, by) -> ballots.takeBack(times.ballotAt(stage), by)),
                in(
                        "Objections.raise",
                        this::refusalToRaise,
                        (stage, by) ->
                                objections.raise(times.ballotAt(stage), "It is too narrow.", "A metre more.", by)),
                in(
                        "Objections.takeBack",
                        this::refusalToRaise,
                        (stage, by) -> objections.takeBack(times.ballotAt(stage), by)),
                on(
                        "Objections.answer",
                        (state, by) -> objections.refusalToAnswer(List.of(objection(state)), by),
                        (state, by) -> objections.answer(List.of(objection(state)), "There will be a ramp.", by)),
                on(
                        "Objections.sustain",
                        (state, by) -> objections.refusalToReply(objection(state), by),
                        (state, by) -> objections.sustain(objection(state), by)),
                on(
                        "Objections.end",
                        (state, by) -> objections.refusalToReply(objection(state), by),
                        (state, by) -> objections.end(objection(state), Stance.SUPPORT, by)));
    }

    private static Attempt in(String act, Attempt.Reading reading, Attempt.Doing doing) {
        return new Attempt(act, Stages.BALLOT, reading, doing);
    }

    private static Attempt on(String act, Attempt.Reading reading, Attempt.Doing doing) {
        return new Attempt(act, Stages.OBJECTION, reading, doing);
    }

    private Optional<Refusal> refusalToRaise(String stage, PersonId by) {
        return objections.refusalToRaise(times.ballotAt(stage), by);
    }

    private ObjectionId objection(String state) {
        return votes.objectionIn(state);
    }

    private NewBallot wanted() {
        var tomorrow = new Window(clock.instant(), clock.instant().plus(Duration.ofDays(1)));
        return new NewBallot(UUID.randomUUID(), tomorrow, "0".repeat(64), List.of(), Map.of());
    }
}
