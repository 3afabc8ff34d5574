package org.sederunt.roundtables;

/**
 * Which tables a list shows: coming or past ones or both, and only those in whose title, theme or place all {@code
 * words} are found.
 */
public record TableFilter(When when, String words) {

    /** A table is past when it has ended. */
    public enum When {
        ANY,
        COMING,
        PAST
    }

    public static final TableFilter ALL = new TableFilter(When.ANY, "");
}
