package org.sederunt.guidelines;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a clause, the same through all versions of its guideline. */
public record ClauseId(UUID value) implements Serializable {

    public static ClauseId next() {
        return new ClauseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
