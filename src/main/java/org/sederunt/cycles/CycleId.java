package org.sederunt.cycles;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a cycle. */
public record CycleId(UUID value) implements Serializable {

    static CycleId next() {
        return new CycleId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
