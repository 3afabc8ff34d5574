package org.sederunt.moderation;

import java.time.Instant;
import org.sederunt.discussion.CommentView;

/** A case that waits for a decision: the comment as others see it, how many reported it, and since when. */
public record ReportedComment(CaseId id, CommentView comment, int reports, Instant since) {}
