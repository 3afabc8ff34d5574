package org.sederunt.notifications;

/** One argument of a notice, as it is kept: what it becomes in words is decided when it is read. */
record Argument(Kind kind, String value) {

    enum Kind {
        /** As written, like the title of a guideline. */
        TEXT,
        /** The id of a person, by whose name of then it is replaced. */
        PERSON,
        /** An instant, told as day and time. */
        MOMENT,
        /** The key of a message. */
        KEY,
        /** The key of a sentence about sectors and their names, as in "Divided: Media."; stands behind the words. */
        SECTORS
    }
}
