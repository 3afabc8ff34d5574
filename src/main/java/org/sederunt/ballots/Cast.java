package org.sederunt.ballots;

/**
 * A position as it is cast.
 *
 * @param reason at most 2,000 characters; in a roll call reservations and objections need one
 * @param remedy at most 2,000 characters, what would mend an objection; empty for every other stance
 */
public record Cast(Stance stance, String reason, String remedy) {

    /** A stance without words. */
    public static Cast of(Stance stance) {
        return new Cast(stance, "", "");
    }

    /** A stance with a reason. */
    public static Cast of(Stance stance, String reason) {
        return new Cast(stance, reason, "");
    }

    /** A substantive objection and what would mend it. */
    public static Cast objection(String reason, String remedy) {
        return new Cast(Stance.OBJECT, reason, remedy);
    }
}
