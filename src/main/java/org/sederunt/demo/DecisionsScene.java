package org.sederunt.demo;

import java.util.List;
import java.util.Optional;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Ballots;
import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.Decisions;
import org.sederunt.consensus.ObjectionId;
import org.sederunt.consensus.Objections;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.consensus.rule.Fraction;
import org.sederunt.cycles.CycleId;
import org.sederunt.identity.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ballots: the rule, who cast what, and what became of the objections. */
@Component
@Order(6)
class DecisionsScene implements Scene {

    private static final String OFFICE_HEAD = "office-head";

    private final Decisions decisions;
    private final Ballots ballots;
    private final Objections objections;

    DecisionsScene(Decisions decisions, Ballots ballots, Objections objections) {
        this.decisions = decisions;
        this.ballots = ballots;
        this.objections = objections;
    }

    @Override
    public void tell(Script script, Players players, Timeline timeline) {
        Entry cycle = script.whole("cycle").part("cycle");
        timeline.at(cycle.moment("charter"), () -> fixRule(cycle.part("rule"), players));
        script.list("guidelines")
                .forEach(guideline ->
                        guideline.partIfAny("ballot").ifPresent(ballot -> tell(guideline, ballot, players, timeline)));
    }

    private void fixRule(Entry rule, Players players) {
        DecisionRule usual = DecisionRule.defaults();
        var fixed = new DecisionRule(
                rule.number("minElectors"),
                rule.part("minBallots").number("organisations"),
                fraction(rule.part("turnout"), "organisations"),
                rule.part("minBallots").number("citizens"),
                fraction(rule.part("turnout"), "citizens"),
                fraction(rule, "accept"),
                fraction(rule, "oppose"),
                fraction(rule, "share"),
                rule.number("minAccepting"),
                fraction(rule, "importantPart"),
                usual.kinds(),
                rule.text("formula"));
        decisions.fixRule(players.thing(CycleScene.CYCLE, CycleId.class), fixed, players.person(OFFICE_HEAD));
    }

    private static Fraction fraction(Entry entry, String name) {
        List<Integer> pair = entry.numbers(name);
        return new Fraction(pair.getFirst(), pair.getLast());
    }

    private void tell(Entry guideline, Entry ballot, Players players, Timeline timeline) {
        String key = guideline.text("key") + "/ballot";
        timeline.at(
                ballot.moment("opens"),
                () -> players.keep(
                        key,
                        decisions.openBallot(
                                GuidelinesScene.guidelineOf(guideline, players),
                                ballot.moment("closes"),
                                players.person(ballot.text("openedBy")))));
        Entry stances = ballot.part("stances");
        stances.list("organisations").forEach(stance -> {
            timeline.at(stance.moment(), () -> cast(key, stance, stance.text("by"), players));
            stance.partIfAny("objection")
                    .ifPresent(objection -> tell(key, stance.text("by"), objection, players, timeline));
        });
        stances.list("citizens").forEach(stance -> {
            String citizen = stance.text("citizen");
            timeline.at(stance.moment(), () -> cast(key, stance, citizen, players));
            stance.partIfAny("objection").ifPresent(objection -> {
                timeline.at(objection.moment(), () -> raise(key, objection, citizen, players));
                tell(key, citizen, objection, players, timeline);
            });
        });
    }

    private void cast(String ballot, Entry stance, String by, Players players) {
        Optional<Entry> objection = stance.partIfAny("objection");
        Stance position = stance.one("stance", Stance.class);
        Cast cast = position == Stance.OBJECT
                ? Cast.objection(
                        objection.orElseThrow().text("reason"),
                        objection.orElseThrow().text("remedy"))
                : Cast.of(position, stance.textOr("reason", ""));
        ballots.cast(players.thing(ballot, BallotId.class), cast, players.person(by));
    }

    private void raise(String ballot, Entry objection, String by, Players players) {
        objections.raise(
                players.thing(ballot, BallotId.class),
                objection.text("reason"),
                objection.text("remedy"),
                players.person(by));
    }

    private void tell(String ballot, String objector, Entry objection, Players players, Timeline timeline) {
        objection
                .partIfAny("answer")
                .ifPresent(answer -> timeline.at(
                        answer.moment(),
                        () -> objections.answer(
                                List.of(objectionOf(ballot, objector, players)),
                                answer.text("text"),
                                players.person(answer.text("by")))));
        objection
                .partIfAny("end")
                .ifPresent(end -> timeline.at(end.moment(), () -> end(ballot, objector, end, players)));
    }

    private void end(String ballot, String objector, Entry end, Players players) {
        ObjectionId objection = objectionOf(ballot, objector, players);
        PersonId by = players.person(objector);
        if (end.is("sustained")) {
            objections.sustain(objection, by);
        } else {
            Stance replacing = end.has("replacedBy") ? end.one("replacedBy", Stance.class) : null;
            objections.end(objection, replacing, by);
        }
    }

    private ObjectionId objectionOf(String ballot, String objector, Players players) {
        return objections
                .mine(players.thing(ballot, BallotId.class), players.person(objector))
                .orElseThrow()
                .id();
    }
}
