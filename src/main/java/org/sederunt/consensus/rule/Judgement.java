package org.sederunt.consensus.rule;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.shared.Sector;

/** Applies one rule to tallies, step by step as the rule is written. */
final class Judgement {

    private static final int DECIDING_SECTORS_NEEDED = 3;
    private static final long UNRELATED_ELECTORS_NEEDED = 2;

    private final DecisionRule rule;

    Judgement(DecisionRule rule) {
        this.rule = rule;
    }

    Finding decide(Map<Sector, SectorFigures> figures, boolean recirculated) {
        if (rule.oppose().compareTo(rule.accept()) >= 0) {
            throw new IllegalArgumentException("oppose is not below accept");
        }
        figures.forEach(this::refuseUnfit);

        Map<Sector, SectorFigures> deciding = BySector.only(figures, this::isDeciding);
        Map<Sector, Verdict> verdicts = BySector.map(figures, this::verdict);
        Map<Sector, Closed> disclosed = Disclosure.afterClosing(rule, figures);
        if (deciding.size() < DECIDING_SECTORS_NEEDED) {
            return new NotDecidable(verdicts, disclosed, deciding.size());
        }
        return decision(deciding, verdicts, disclosed, recirculated);
    }

    private Decision decision(
            Map<Sector, SectorFigures> deciding,
            Map<Sector, Verdict> verdicts,
            Map<Sector, Closed> disclosed,
            boolean recirculated) {
        List<Sector> unsettled = those(deciding, (_, tally) -> tally.unsettled() > 0);
        List<Sector> substantial = those(deciding, this::substantial);
        Map<Sector, Long> sustained = BySector.map(
                BySector.only(deciding, (_, tally) -> tally.sustained() > 0), (_, tally) -> tally.sustained());

        Outcome outcome = Outcome.AGREED;
        if (failsEvenAtBest(deciding)) outcome = Outcome.NOT_AGREED;
        else if (!unsettled.isEmpty() || (!substantial.isEmpty() && !recirculated)) outcome = Outcome.PENDING;
        else if (accepting(verdicts) < deciding.size() || !sustained.isEmpty()) outcome = Outcome.AGREED_WITH_DISSENT;

        Exceptions exceptions = Exceptions.among(disclosed, sustained);
        long required = rule.required(deciding.size());
        return new Decision(
                verdicts, disclosed, deciding.size(), required, outcome, exceptions, unsettled, substantial);
    }

    /** Whether the numbers fail even if every unsettled objection of a roll call became support. */
    private boolean failsEvenAtBest(Map<Sector, SectorFigures> deciding) {
        Map<Sector, Verdict> best =
                BySector.map(deciding, (sector, tally) -> verdict(sector, withUnsettledAsSupport(sector, tally)));
        return best.containsValue(Verdict.OPPOSES) || accepting(best) < rule.required(deciding.size());
    }

    private SectorFigures withUnsettledAsSupport(Sector sector, SectorFigures tally) {
        return rule.kindOf(sector) == BallotKind.ROLL_CALL ? tally.withUnsettledAsSupport() : tally;
    }

    Verdict verdict(Sector sector, SectorFigures tally) {
        if (!isDeciding(sector, tally)) return Verdict.ADVISORY;
        long quorum = rule.quorum(sector, tally.electors());
        long measure = Math.max(tally.takingSides(), quorum);
        boolean belowQuorum = tally.ballots() < quorum;

        if (belowQuorum && rule.kindOf(sector) == BallotKind.SECRET) return Verdict.SILENT;
        if (rule.accept().isReachedBy(tally.supporting(), measure)) return Verdict.ACCEPTS;
        if (rule.oppose().restIsReachedBy(tally.against(), measure)) return Verdict.OPPOSES;
        if (belowQuorum) return Verdict.SILENT;
        return tally.takingSides() < quorum ? Verdict.NO_POSITION : Verdict.DIVIDED;
    }

    boolean substantial(Sector sector, SectorFigures tally) {
        Objections objections = tally.objections();
        boolean important = objections.unrelated() >= UNRELATED_ELECTORS_NEEDED
                && rule.importantPart().isReachedBy(objections.unrelated(), tally.ballots());
        return isDeciding(sector, tally) && (important || objections.unanswered() > 0);
    }

    private boolean isDeciding(Sector sector, SectorFigures tally) {
        return rule.isDeciding(sector, tally.electors());
    }

    private void refuseUnfit(Sector sector, SectorFigures tally) {
        boolean fits = rule.kindOf(sector) == BallotKind.SECRET
                ? tally.object() == 0
                : tally.object() - tally.unsettled() >= tally.sustained();
        if (!fits) {
            throw new IllegalArgumentException("the objections of " + sector + " do not fit its kind of ballot");
        }
    }

    private static List<Sector> those(
            Map<Sector, SectorFigures> deciding, BiPredicate<Sector, SectorFigures> condition) {
        return List.copyOf(BySector.only(deciding, condition).keySet());
    }

    private static long accepting(Map<Sector, Verdict> verdicts) {
        return verdicts.values().stream().filter(Verdict.ACCEPTS::equals).count();
    }
}
