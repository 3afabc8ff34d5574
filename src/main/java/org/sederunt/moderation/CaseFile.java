package org.sederunt.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.discussion.CommentView;

/**
 * Everything a moderator reads before deciding.
 *
 * @param words of the comment whatever its state
 * @param opening the comment it replies to, null if it is none
 * @param reports the first first
 * @param rulings earlier decisions on this comment, the latest first
 * @param decidedAt null while the case is open
 */
public record CaseFile(
        CaseId id,
        CommentView comment,
        String words,
        @Nullable CommentView opening,
        List<Report> reports,
        List<Ruling> rulings,
        @Nullable Instant decidedAt) {

    public CaseFile {
        reports = List.copyOf(reports);
        rulings = List.copyOf(rulings);
    }
}
