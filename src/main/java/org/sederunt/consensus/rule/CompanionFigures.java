package org.sederunt.consensus.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.DisclosedSector.Published;
import org.sederunt.shared.Sector;

/**
 * What is printed beside the verdicts and decides nothing: made from what may be told, over the deciding sectors that took sides and whose
 * counts are published.
 *
 * @param leftOut the other deciding sectors, to be named wherever these figures stand
 * @param mean the mean of the supports, each sector weighing the same; empty without sectors, as {@code lowest} is
 */
public record CompanionFigures(
        List<SectorShare> sectors,
        List<Sector> leftOut,
        Optional<SectorShare> lowest,
        Optional<Mean> mean,
        HeadCount headCount) {

    public CompanionFigures {
        sectors = List.copyOf(sectors);
        leftOut = List.copyOf(leftOut);
    }

    /** The figures of closed ballots; advisory sectors are neither counted nor named. */
    public static CompanionFigures over(Map<Sector, Closed> disclosed) {
        List<SectorShare> shares = new ArrayList<>();
        List<Sector> leftOut = new ArrayList<>();
        HeadCount heads = HeadCount.NOBODY;
        for (var entry : BySector.copyOf(disclosed).entrySet()) {
            if (entry.getValue() instanceof Published counts && tookSides(counts)) {
                shares.add(SectorShare.of(entry.getKey(), counts));
                heads = heads.plus(counts);
            } else if (entry.getValue().standing() != Standing.ADVISORY) leftOut.add(entry.getKey());
        }
        Optional<SectorShare> lowest = shares.stream().min(Comparator.comparing(SectorShare::support));
        Optional<Mean> mean = Mean.of(shares.stream().map(SectorShare::support).toList());
        return new CompanionFigures(shares, leftOut, lowest, mean, heads);
    }

    private static boolean tookSides(Published counts) {
        return counts.verdict().tookSides() && counts.support() + counts.against() > 0;
    }

    /** Persons and organisations added up over the sectors, whatever their sector. */
    public record HeadCount(long electors, long ballots, long support, long abstain, long against) {

        static final HeadCount NOBODY = new HeadCount(0, 0, 0, 0, 0);

        HeadCount plus(Published counts) {
            return new HeadCount(
                    Math.addExact(electors, counts.electors()),
                    ballots + counts.ballots(),
                    support + counts.support(),
                    abstain + counts.abstain(),
                    against + counts.against());
        }
    }
}
