package org.sederunt.consensus.rule;

/** How the electors of a sector vote: with their names, or so that nobody learns who said what. */
public enum BallotKind {
    ROLL_CALL,
    SECRET;

    /** The message key of the kind's name. */
    public String key() {
        return "consensus.kind." + name();
    }
}
