package org.sederunt.notifications;

import java.time.Instant;

/**
 * Something a person is told, in their language.
 *
 * @param path the page it is about, below {@code /app/}
 */
public record Notice(NoticeId id, String words, String path, Instant at, boolean read) {}
