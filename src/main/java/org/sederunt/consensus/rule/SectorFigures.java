package org.sederunt.consensus.rule;

/**
 * The tally of one sector after objections: how many electors it has and how many ballots of each stance stand.
 *
 * @param electors deciding electors, those who did not vote included
 * @param object in a roll call the unsettled and the sustained objections; 0 in a secret sector
 * @param objections part of {@code object} in a roll call, open acts beside the ballots in a secret sector
 */
public record SectorFigures(
        long electors, long support, long reservations, long abstain, long oppose, long object, Objections objections) {

    /** All counts are 0 or more, and there are not more ballots than electors. */
    public SectorFigures {
        long absent = electors;
        for (long count : new long[] {support, reservations, abstain, oppose, object}) {
            absent -= count;
            if (count < 0 || absent < 0)
                throw new IllegalArgumentException("more ballots than electors, or fewer than none");
        }
    }

    /** A tally without objections. */
    public static SectorFigures of(long electors, long support, long reservations, long abstain, long oppose) {
        return new SectorFigures(electors, support, reservations, abstain, oppose, 0, Objections.NONE);
    }

    /** A + R: those who support, with or without reservations. */
    public long supporting() {
        return support + reservations;
    }

    /** D + B: those who oppose or object. */
    public long against() {
        return oppose + object;
    }

    /** V = A + R + D + B: the ballots that take sides. */
    public long takingSides() {
        return supporting() + against();
    }

    /** T: all ballots, abstentions included. */
    public long ballots() {
        return takingSides() + abstain;
    }

    /** Electors who cast no ballot. */
    public long absent() {
        return electors - ballots();
    }

    public long unsettled() {
        return objections.unsettled();
    }

    public long sustained() {
        return objections.sustained();
    }

    /** The tally of a roll call as if every unsettled objection became support. */
    SectorFigures withUnsettledAsSupport() {
        Objections settled =
                new Objections(objections.raised(), 0, sustained(), objections.unrelated(), objections.unanswered());
        return new SectorFigures(
                electors, support + unsettled(), reservations, abstain, oppose, object - unsettled(), settled);
    }
}
