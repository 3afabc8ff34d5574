package org.sederunt.consensus;

/** Where an objection stands by the clock. */
public enum ObjectionState {
    /** Raised while the ballot is open; known to its author alone. */
    RAISED,
    AWAITS_ANSWER,
    /** The office let its time pass: the objection stands, and is substantial. */
    UNANSWERED,
    AWAITS_REPLY,
    SUSTAINED,
    ENDED,
    /** No reply came in time: by roll call it counts as opposition. */
    LAPSED;

    /** The message key of the state's words, as in "Sustained". */
    public String key() {
        return "consensus.objection.state." + name();
    }

    /** Whether it may still come to one end or another. */
    public boolean isUnsettled() {
        return this == AWAITS_ANSWER || this == AWAITS_REPLY;
    }

    /** Whether it is recorded with the result. */
    public boolean isSustained() {
        return this == SUSTAINED || this == UNANSWERED;
    }
}
