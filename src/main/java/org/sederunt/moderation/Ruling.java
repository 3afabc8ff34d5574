package org.sederunt.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentId;

/**
 * What a moderator decided on a comment, and on what grounds.
 *
 * @param houseRule the number of the rule it was hidden under, null for other decisions
 * @param reason as its author reads it, empty where a comment was left
 * @param wording the text that was decided on
 * @param at since when it holds
 * @param until when it ended because the comment was shown again, null while it holds
 * @param redressUntil until when its author may ask for another look
 */
public record Ruling(
        Kind kind,
        CommentId comment,
        @Nullable Integer houseRule,
        int houseRulesVersion,
        String reason,
        Detection detection,
        String wording,
        Scope scope,
        Instant at,
        @Nullable Instant until,
        Instant redressUntil) {

    /** What was decided. */
    public enum Kind {
        HIDDEN,
        LEFT,
        RESTORED;

        public String key() {
            return "moderation.ruling." + name();
        }
    }

    /** How the office came to look at the comment. */
    public enum Detection {
        REPORT,
        OWN_INITIATIVE;

        public String key() {
            return "moderation.detection." + name();
        }
    }

    /** How far a decision reaches. */
    public enum Scope {
        WHOLE_COMMENT;

        public String key() {
            return "moderation.scope." + name();
        }
    }
}
