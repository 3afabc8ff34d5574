package org.sederunt.consensus;

import java.time.Duration;

/** How long everyone has; all count from an instant that is published. */
public final class Deadlines {

    /** The shortest and the longest a ballot is open. */
    public static final Duration SHORTEST_BALLOT = Duration.ofDays(1);

    public static final Duration LONGEST_BALLOT = Duration.ofDays(60);

    /** For the office to answer an objection, from closing. */
    public static final Duration ANSWER = Duration.ofDays(14);

    /** For the objector to sustain or end it, from the answer. */
    public static final Duration REPLY = Duration.ofDays(14);

    /** For the office to put the question again, from when the last objection was settled. */
    public static final Duration RECIRCULATION = Duration.ofDays(60);

    private Deadlines() {}
}
