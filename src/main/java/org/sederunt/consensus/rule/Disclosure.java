package org.sederunt.consensus.rule;

import java.util.Map;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.DisclosedSector.Counted;
import org.sederunt.consensus.rule.DisclosedSector.Open;
import org.sederunt.consensus.rule.DisclosedSector.RollCall;
import org.sederunt.consensus.rule.DisclosedSector.Withheld;
import org.sederunt.shared.Sector;

/** Decides what may be told of a sector, so that no coalition of a few electors can work out how another one voted. */
final class Disclosure {

    private static final long BALLOTS_TO_TELL_COUNTS = 20;
    private static final long BALLOTS_ON_EACH_SIDE = 5;

    private Disclosure() {}

    static DisclosedSector of(DecisionRule rule, Sector sector, SectorFigures figures, boolean closed) {
        return closed ? afterClosing(rule, sector, figures) : new Open(figures.ballots());
    }

    static Map<Sector, Closed> afterClosing(DecisionRule rule, Map<Sector, SectorFigures> figures) {
        return BySector.map(figures, (sector, tally) -> afterClosing(rule, sector, tally));
    }

    private static Closed afterClosing(DecisionRule rule, Sector sector, SectorFigures figures) {
        long electors = figures.electors();
        long quorum = rule.quorum(sector, electors);
        Verdict verdict = rule.verdict(sector, figures);
        if (rule.kindOf(sector) == BallotKind.ROLL_CALL) return new RollCall(figures, quorum, verdict);
        if (!mayTellCounts(figures)) {
            return new Withheld(electors, figures.ballots(), quorum, Standing.withoutCounts(verdict));
        }
        return new Counted(electors, quorum, figures.supporting(), figures.abstain(), figures.against(), verdict);
    }

    private static boolean mayTellCounts(SectorFigures figures) {
        return figures.ballots() >= BALLOTS_TO_TELL_COUNTS
                && figures.supporting() >= BALLOTS_ON_EACH_SIDE
                && figures.against() - BALLOTS_ON_EACH_SIDE
                        >= figures.objections().raised();
    }
}
