package org.sederunt.permissions;

/** The columns of the matrix of acts, in their order. */
enum Who {
    /** Has an account and has not joined. */
    STRANGER,
    /** A citizen who joined and is not verified yet. */
    WAITING,
    /** A verified citizen. */
    PARTICIPANT,
    /** Speaks, votes and signs for a verified organisation; where an act is about an organisation, for that one. */
    REPRESENTATIVE,
    /** A verified citizen who runs a table; where an act is about a table, that one. */
    FACILITATOR,
    MODERATOR,
    ADMINISTRATOR
}
