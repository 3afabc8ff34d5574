package org.sederunt.consensus.rule;

import java.util.Optional;
import org.sederunt.consensus.rule.DisclosedSector.Published;
import org.sederunt.consensus.rule.DisclosedSector.RollCall;
import org.sederunt.shared.Sector;

/**
 * Turnout (T/E) and support ((A+R)/V) of one sector.
 *
 * @param range roll calls only: where its support would lie if nobody had been absent
 */
public record SectorShare(Sector sector, Fraction turnout, Fraction support, Optional<Range> range) {

    static SectorShare of(Sector sector, Published counts) {
        long sides = counts.support() + counts.against();
        Optional<Range> range =
                counts instanceof RollCall rollCall ? Optional.of(Range.of(rollCall)) : Optional.empty();
        return new SectorShare(
                sector, Fraction.of(counts.ballots(), counts.electors()), Fraction.of(counts.support(), sides), range);
    }

    /** The support had every absent elector opposed, and had every absent elector supported. */
    public record Range(Fraction hadAllOpposed, Fraction hadAllSupported) {

        static Range of(RollCall rollCall) {
            long absent = rollCall.figures().absent();
            long sides = rollCall.figures().takingSides() + absent;
            return new Range(Fraction.of(rollCall.support(), sides), Fraction.of(rollCall.support() + absent, sides));
        }
    }
}
