package org.sederunt.permissions;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.consensus.Decisions;
import org.sederunt.consensus.ObjectionId;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.consensus.Objections;
import org.sederunt.publishing.Editions;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.springframework.stereotype.Component;

/** Takes guidelines through ballots, until there is one in each state, and an objection in each. */
@Component
class Votes {

    private static final Duration A_DAY = Duration.ofDays(1).plusMinutes(1);
    private static final Duration FOR_LONG = Duration.ofDays(59);
    private static final List<String> OVERDUE = List.of("UNANSWERED", "LAPSED");
    private static final List<String> OBJECTED = List.of("AWAITS_ANSWER", "AWAITS_REPLY", "SUSTAINED", "ENDED");
    private static final List<String> DECIDED = List.of("AGREED", "NOT_AGREED", "PUBLISHED");

    private final City city;
    private final Everyone everyone;
    private final Papers papers;
    private final Decisions decisions;
    private final Objections objections;
    private final Ballots ballots;
    private final BallotTimes times;
    private final Editions editions;
    private final SettableClock clock;

    Votes(
            City city,
            Everyone everyone,
            Papers papers,
            Decisions decisions,
            Objections objections,
            Ballots ballots,
            BallotTimes times,
            Editions editions,
            SettableClock clock) {
        this.city = city;
        this.everyone = everyone;
        this.papers = papers;
        this.decisions = decisions;
        this.objections = objections;
        this.ballots = ballots;
        this.times = times;
        this.editions = editions;
        this.clock = clock;
    }

    /** All that comes to an end before the day on which the matrix is tried. */
    void runThrough() {
        city.fixRule();
        Stream.of(OVERDUE, OBJECTED, DECIDED, List.of("REVIEW", "REVISED", "BALLOT"))
                .flatMap(List::stream)
                .forEach(name -> papers.consult(name, A_DAY));
        clock.move(A_DAY);
        city.keepToItself();

        OVERDUE.forEach(this::putToBallotWithObjection);
        close();
        answer("LAPSED");
        clock.move(Duration.ofDays(15));
        decisions.settleDue();

        OBJECTED.forEach(this::putToBallotWithObjection);
        DECIDED.forEach(this::vote);
        close();
        List.of("AWAITS_REPLY", "SUSTAINED", "ENDED").forEach(this::answer);
        objections.sustain(objectionIn("SUSTAINED"), everyone.the(Who.REPRESENTATIVE));
        objections.end(objectionIn("ENDED"), Stance.OPPOSE, everyone.the(Who.REPRESENTATIVE));
        editions.publish(papers.the("PUBLISHED"), everyone.moderator());
    }

    /** All that is open on the day on which the matrix is tried. */
    void open() {
        papers.draft("DRAFTING");
        papers.consult("CONSULTATION", FOR_LONG);
        papers.revise("REVISED");
        papers.alsoKnownAs("AWAITS_ANSWER", "PENDING");
        papers.alsoKnownAs("BALLOT", "RAISED");

        openBallot("BALLOT", FOR_LONG);
        object("BALLOT");
        for (Who citizen : List.of(Who.PARTICIPANT, Who.FACILITATOR)) {
            ballots.cast(ballotOn("BALLOT"), Cast.of(Stance.SUPPORT), everyone.the(citizen));
        }
        objections.raise(ballotOn("BALLOT"), "It is too steep.", "A ramp.", everyone.the(Who.PARTICIPANT));
        times.keep(ballotOn("BALLOT"), ballotOn("PENDING"));
    }

    /** The representative's, where it has come as far as {@code state}; before closing only a citizen's is one yet. */
    ObjectionId objectionIn(String state) {
        Who objector = state.equals("RAISED") ? Who.PARTICIPANT : Who.REPRESENTATIVE;
        return objections.of(ballotOn(state), everyone.the(objector)).stream()
                .filter(ObjectionView::mine)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private BallotId ballotOn(String name) {
        return city.ballotOn(papers.the(name));
    }

    private void openBallot(String name, Duration length) {
        decisions.openBallot(papers.the(name), clock.instant().plus(length), everyone.moderator());
    }

    private void putToBallotWithObjection(String name) {
        openBallot(name, A_DAY);
        object(name);
    }

    private void object(String name) {
        var objection = Cast.objection("It is too steep.", "A ramp.");
        ballots.cast(ballotOn(name), objection, everyone.the(Who.REPRESENTATIVE));
    }

    private void vote(String name) {
        openBallot(name, A_DAY);
        Stance stance = name.equals("NOT_AGREED") ? Stance.OPPOSE : Stance.SUPPORT;
        city.vote(papers.the(name), Cast.of(stance), Sector.values());
    }

    private void close() {
        clock.move(A_DAY.plusMinutes(1));
        decisions.settleDue();
    }

    private void answer(String name) {
        objections.answer(List.of(objectionIn(name)), "There will be a ramp.", everyone.moderator());
    }
}
