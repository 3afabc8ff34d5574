package org.sederunt.discussion;

import java.time.Instant;

/** The office's answer to a comment, with its reason, and when it was last changed. */
public record Disposition(Kind kind, String reason, Instant at) {

    /** What becomes of a comment. */
    public enum Kind {
        ACCEPTED,
        PARTLY,
        NOT_ACCEPTED,
        NOTED;

        /** The message key of the word, as in "partly accepted". */
        public String key() {
            return "discussion.disposition." + name();
        }
    }
}
