package org.sederunt.stakeholders;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a request for a mandate. */
public record RequestId(UUID value) implements Serializable {

    static RequestId next() {
        return new RequestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
