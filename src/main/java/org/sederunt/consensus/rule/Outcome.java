package org.sederunt.consensus.rule;

/** What the deciding sectors together make of a guideline. */
public enum Outcome {
    AGREED,
    AGREED_WITH_DISSENT,
    NOT_AGREED,
    PENDING;

    /** The message key of the outcome's words, as in "Agreed". */
    public String key() {
        return "consensus.outcome." + name();
    }
}
