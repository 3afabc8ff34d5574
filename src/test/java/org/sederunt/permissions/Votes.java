package org.sederunt.permissions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Kind;
import org.sederunt.ballots.NewBallot;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.City;
import org.sederunt.consensus.Decisions;
import org.sederunt.consensus.ObjectionId;
import org.sederunt.consensus.ObjectionView;
import org.sederunt.consensus.Objections;
import org.sederunt.publishing.Editions;
import org.sederunt.shared.Sector;
import org.sederunt.shared.SettableClock;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.Electors;
import org.springframework.stereotype.Component;

/** A guideline in each state, a ballot before, while and after it is open, and an objection in each state. */
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
    private final Electors electors;
    private final Editions editions;
    private final SettableClock clock;

    private final Map<String, BallotId> ballotAt = new HashMap<>();

    Votes(
            City city,
            Everyone everyone,
            Papers papers,
            Decisions decisions,
            Objections objections,
            Ballots ballots,
            Electors electors,
            Editions editions,
            SettableClock clock) {
        this.city = city;
        this.everyone = everyone;
        this.papers = papers;
        this.decisions = decisions;
        this.objections = objections;
        this.ballots = ballots;
        this.electors = electors;
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
        ballotAt.putAll(Map.of("BEFORE", announced(), "OPEN", ballotOn("BALLOT"), "CLOSED", ballotOn("PENDING")));
    }

    BallotId ballotAt(String stage) {
        return Objects.requireNonNull(ballotAt.get(stage), stage);
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

    /** A ballot that opens tomorrow. */
    private BallotId announced() {
        Instant opens = clock.instant().plus(A_DAY);
        var wanted = new NewBallot(
                UUID.randomUUID(),
                new Window(opens, opens.plus(A_DAY)),
                "0".repeat(64),
                electors.asOf(clock.instant()),
                Map.of(Sector.CITIZENS, Kind.SECRET));
        return ballots.open(wanted, everyone.moderator());
    }
}
