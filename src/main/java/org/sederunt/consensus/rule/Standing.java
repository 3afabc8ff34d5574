package org.sederunt.consensus.rule;

/** What may be said of a sector after closing: its verdict, or of a secret sector often only that it does {@code NEITHER}. */
public enum Standing {
    ACCEPTS,
    OPPOSES,
    DIVIDED,
    NO_POSITION,
    SILENT,
    NEITHER,
    ADVISORY;

    /** The message key of the words, as in "Neither accepts nor opposes". */
    public String key() {
        return "consensus.standing." + name();
    }

    static Standing of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    /** The verdict as far as it may be told where the counts are withheld. */
    static Standing withoutCounts(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTS -> ACCEPTS;
            case OPPOSES -> OPPOSES;
            case ADVISORY -> ADVISORY;
            case SILENT, NO_POSITION, DIVIDED -> NEITHER;
        };
    }
}
