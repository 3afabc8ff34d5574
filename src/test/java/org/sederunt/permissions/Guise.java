package org.sederunt.permissions;

/** The columns of the matrix of pages, in their order. */
enum Guise {
    /** Not signed in. */
    VISITOR,
    STRANGER,
    PARTICIPANT,
    FACILITATOR,
    MODERATOR,
    ADMINISTRATOR;

    /** The person of the same name in the matrix of acts; a visitor is nobody. */
    Who who() {
        return Who.valueOf(name());
    }
}
