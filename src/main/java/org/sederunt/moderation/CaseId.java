package org.sederunt.moderation;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a case. */
public record CaseId(UUID value) implements Serializable {

    static CaseId next() {
        return new CaseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
