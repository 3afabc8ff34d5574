package org.sederunt.consensus.rule;

/** What one sector says of a guideline; {@code ADVISORY} where it has too few electors to say anything. */
public enum Verdict {
    ACCEPTS,
    OPPOSES,
    SILENT,
    NO_POSITION,
    DIVIDED,
    ADVISORY;

    /** The message key of the verdict's words, as in "Accepts". */
    public String key() {
        return "consensus.verdict." + name();
    }

    /** Whether the sector took sides, so that its support is worth printing. */
    public boolean tookSides() {
        return this == ACCEPTS || this == DIVIDED || this == OPPOSES;
    }
}
