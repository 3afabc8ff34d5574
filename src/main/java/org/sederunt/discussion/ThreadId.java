package org.sederunt.discussion;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a thread. */
public record ThreadId(UUID value) implements Serializable {

    public static ThreadId next() {
        return new ThreadId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
