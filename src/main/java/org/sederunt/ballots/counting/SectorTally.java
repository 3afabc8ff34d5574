package org.sederunt.ballots.counting;

/** How many deciding electors a sector has and how many took which stance. */
public record SectorTally(long electors, long support, long reservations, long abstain, long oppose, long object) {

    public static final SectorTally NOBODY = new SectorTally(0, 0, 0, 0, 0, 0);

    /** T: all ballots. */
    public long ballots() {
        return support + reservations + abstain + oppose + object;
    }
}
