package org.sederunt.consensus.rule;

/** All that pages, drawings, feeds and files may tell of one sector's ballot. */
public sealed interface DisclosedSector {

    /** T: how many have voted. */
    long ballots();

    /** Before closing: nothing but how many have voted, not even to staff. */
    record Open(long ballots) implements DisclosedSector {}

    /** After closing. */
    sealed interface Closed extends DisclosedSector {

        /** E: the electors of the sector, those who did not vote included. */
        long electors();

        /** Q: the ballots the sector needed. */
        long quorum();

        Standing standing();

        /** Whether as many voted as the sector needed. */
        default boolean reachedQuorum() {
            return ballots() >= quorum();
        }
    }

    /** A sector whose counts are published. */
    sealed interface Published extends Closed {

        /** A + R. */
        long support();

        long abstain();

        /** D + B. */
        long against();

        Verdict verdict();

        @Override
        default Standing standing() {
            return Standing.of(verdict());
        }
    }

    /** A sector that voted by name: its whole tally is public. */
    record RollCall(SectorFigures figures, long quorum, Verdict verdict) implements Published {

        @Override
        public long electors() {
            return figures.electors();
        }

        @Override
        public long ballots() {
            return figures.ballots();
        }

        @Override
        public long support() {
            return figures.supporting();
        }

        @Override
        public long abstain() {
            return figures.abstain();
        }

        @Override
        public long against() {
            return figures.against();
        }
    }

    /** A secret sector with enough ballots on both sides; support and reservations are never told apart. */
    record Counted(long electors, long quorum, long support, long abstain, long against, Verdict verdict)
            implements Published {

        @Override
        public long ballots() {
            return support + abstain + against;
        }
    }

    /** A secret sector with too few ballots, or too few on one side. */
    record Withheld(long electors, long ballots, long quorum, Standing standing) implements Closed {}
}
