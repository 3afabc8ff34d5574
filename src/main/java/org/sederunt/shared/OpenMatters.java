package org.sederunt.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is open now; each module contributes its own, the home pages and the lamp show them together. */
public interface OpenMatters {

    /** All that is open now, in a fixed number of statements; {@code reader} is the person signed in, null for a visitor. */
    List<OpenMatter> openNow(@Nullable UUID reader);

    /**
     * One open thing.
     *
     * @param icon symbol in the sprite
     * @param title as its author wrote it
     * @param explanation what is open until when, as in "Comments until Friday 12 June, 18:00": message key, with the instant as {0} in words
     * @param until when it closes, by which the list is sorted
     * @param figure the number shown large, as in 3 (days left) or 7 (seats free); its words are {@code figureKey} with the number as {0}
     * @param path below {@code /} for visitors and below {@code /app/} for those signed in, as in {@code guidelines/a-slug}
     * @param asks the message key of what is expected of the reader, as in "You have not voted yet"; null if nothing is
     */
    record OpenMatter(
            String icon,
            String title,
            String explanation,
            Instant until,
            long figure,
            String figureKey,
            String path,
            @Nullable String asks) {}
}
