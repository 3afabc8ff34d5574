package org.sederunt.discussion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants to say.
 *
 * @param replyTo the comment it replies to; a reply to a reply joins the same exchange
 * @param submission made when the form was opened, so that a click sent twice posts once
 */
public record NewComment(ThreadId thread, @Nullable CommentId replyTo, String text, UUID submission) {}
