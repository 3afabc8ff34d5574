package org.sederunt.consensus.rule;

/**
 * The objections of one sector's electors, one per elector.
 *
 * @param raised electors who objected openly at all, the ended objections included
 * @param unsettled neither sustained nor ended yet
 * @param sustained upheld after the answer, or left without one past its time
 * @param unrelated how many of those who sustain are unrelated to each other
 * @param unanswered how many of the sustained the office left unanswered
 */
public record Objections(long raised, long unsettled, long sustained, long unrelated, long unanswered) {

    public static final Objections NONE = new Objections(0, 0, 0, 0, 0);

    /** All counts are 0 or more, and no part is larger than its whole. */
    public Objections {
        boolean negative = Math.min(Math.min(unsettled, sustained), Math.min(unrelated, unanswered)) < 0;
        if (negative || unsettled > raised || sustained > raised - unsettled) {
            throw new IllegalArgumentException("more objections than objectors, or fewer than none");
        }
        if (unrelated > sustained || unanswered > sustained) {
            throw new IllegalArgumentException("more unrelated or unanswered objections than sustained ones");
        }
    }

    /** Objections of unrelated electors, all answered, none of them ended; their sum stays within 64 bits. */
    public static Objections of(long unsettled, long sustained) {
        return new Objections(Math.addExact(unsettled, sustained), unsettled, sustained, sustained, 0);
    }
}
