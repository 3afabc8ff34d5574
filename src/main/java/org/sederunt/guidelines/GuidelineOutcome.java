package org.sederunt.guidelines;

/** What became of a guideline in its last ballot; pending while objections are open. */
public enum GuidelineOutcome {
    PENDING,
    AGREED,
    AGREED_WITH_DISSENT,
    NOT_AGREED;

    /** The message key of the outcome's words, as in "Agreed with recorded dissent". */
    public String key() {
        return "guidelines.outcome." + name();
    }

    GuidelineState state() {
        return switch (this) {
            case PENDING -> GuidelineState.BALLOT;
            case AGREED, AGREED_WITH_DISSENT -> GuidelineState.AGREED;
            case NOT_AGREED -> GuidelineState.NOT_AGREED;
        };
    }
}
