package org.sederunt.ballots;

/** Whether stances appear beside names once the ballot has closed, or never. */
public enum Kind {
    ROLL_CALL,
    SECRET
}
