package org.sederunt.consensus.rule;

import java.util.EnumMap;
import java.util.Map;
import org.sederunt.shared.Sector;

/** A rule of the house with some lines changed, and tallies that are easy to read. */
final class RuleDraft {

    long minElectors = 3;
    long minBallots = 3;
    Fraction turnout = Fraction.of(1, 2);
    long citizensMinBallots = 20;
    Fraction citizensTurnout = Fraction.of(1, 20);
    Fraction accept = Fraction.of(2, 3);
    Fraction oppose = Fraction.of(1, 3);
    Fraction share = Fraction.of(2, 3);
    long minAccepting = 3;
    Fraction importantPart = Fraction.of(1, 4);
    final Map<Sector, BallotKind> kinds = new EnumMap<>(DecisionRule.defaults().kinds());

    static RuleDraft houseRule() {
        return new RuleDraft();
    }

    RuleDraft quorum(long ballots, long numerator, long denominator) {
        minBallots = ballots;
        turnout = Fraction.of(numerator, denominator);
        return this;
    }

    RuleDraft citizensQuorum(long ballots, long numerator, long denominator) {
        citizensMinBallots = ballots;
        citizensTurnout = Fraction.of(numerator, denominator);
        return this;
    }

    RuleDraft minElectors(long count) {
        minElectors = count;
        return this;
    }

    RuleDraft accept(long numerator, long denominator) {
        accept = Fraction.of(numerator, denominator);
        return this;
    }

    RuleDraft oppose(long numerator, long denominator) {
        oppose = Fraction.of(numerator, denominator);
        return this;
    }

    RuleDraft share(long numerator, long denominator) {
        share = Fraction.of(numerator, denominator);
        return this;
    }

    RuleDraft minAccepting(long count) {
        minAccepting = count;
        return this;
    }

    RuleDraft importantPart(long numerator, long denominator) {
        importantPart = Fraction.of(numerator, denominator);
        return this;
    }

    RuleDraft kind(Sector sector, BallotKind kind) {
        kinds.put(sector, kind);
        return this;
    }

    DecisionRule rule() {
        return new DecisionRule(
                minElectors,
                minBallots,
                turnout,
                citizensMinBallots,
                citizensTurnout,
                accept,
                oppose,
                share,
                minAccepting,
                importantPart,
                kinds,
                DecisionRule.FORMULA);
    }

    /** Six sectors that accept with 6 of 8 sides, the citizens with 70 of 90. */
    static Map<Sector, SectorFigures> allAccept() {
        Map<Sector, SectorFigures> figures = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) figures.put(sector, SectorFigures.of(9, 6, 0, 1, 2));
        figures.put(Sector.CITIZENS, SectorFigures.of(200, 60, 10, 5, 20));
        return figures;
    }

    static Map<Sector, SectorFigures> allAcceptBut(Sector sector, SectorFigures tally) {
        Map<Sector, SectorFigures> figures = allAccept();
        figures.put(sector, tally);
        return figures;
    }

    /** A roll call with objections that stand among its ballots. */
    static SectorFigures objecting(long electors, long support, long oppose, long unsettled, long sustained) {
        return new SectorFigures(
                electors, support, 0, 0, oppose, unsettled + sustained, Objections.of(unsettled, sustained));
    }
}
