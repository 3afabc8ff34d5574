package org.sederunt.roundtables;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a round table. */
public record TableId(UUID value) implements Serializable {

    static TableId next() {
        return new TableId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
