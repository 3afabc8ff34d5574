package org.sederunt.guidelines;

import org.sederunt.discussion.CommentId;
import org.sederunt.shared.Slug;

/** Addresses of guidelines, below {@code /} for visitors and below {@code /app/} for those signed in. */
public final class GuidelineLinks {

    private static final String GUIDELINES = "guidelines/";

    private GuidelineLinks() {}

    /** The text of a guideline. */
    public static String to(Slug guideline) {
        return GUIDELINES + guideline;
    }

    /** One clause in the text, by its number in the latest version. */
    public static String toClause(Slug guideline, int number) {
        return to(guideline) + "#c" + number;
    }

    /** All comments on a guideline; below {@code /app/} only. */
    public static String toComments(Slug guideline) {
        return to(guideline) + "/comments";
    }

    /** One comment among all of a guideline; below {@code /app/} only. */
    public static String toComment(Slug guideline, CommentId comment) {
        return toComments(guideline) + "?comment=" + comment.value();
    }

    /** What has happened to a guideline; below {@code /app/} only. */
    public static String toHistory(Slug guideline) {
        return to(guideline) + "/history";
    }

    /** The draft of a guideline, for moderators; below {@code /app/} only. */
    public static String toDraft(Slug guideline) {
        return to(guideline) + "/draft";
    }
}
