package org.sederunt.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of thing that waits for a moderator; each module contributes its own and the desk shows them together. */
public interface DeskQueue {

    /** The message key of the kind, as in "Comments to answer". */
    String kindKey();

    /** The name of the kind's symbol in the sprite. */
    String icon();

    long waiting();

    /** The {@code limit} things that wait longest. */
    List<Item> first(int limit);

    /** One thing that waits: what it is, where, since when, by when it is due, and the page under {@code /app} where it is decided. */
    record Item(
            String title,
            String detail,
            Instant since,
            @Nullable Instant due,
            String path) {}
}
