package org.sederunt.discussion;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a comment. */
public record CommentId(UUID value) implements Serializable {

    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
