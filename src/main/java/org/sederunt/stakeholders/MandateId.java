package org.sederunt.stakeholders;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a mandate. */
public record MandateId(UUID value) implements Serializable {

    static MandateId next() {
        return new MandateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
