package org.sederunt.publishing;

import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of an edition. */
public record EditionId(UUID value) {

    static EditionId next() {
        return new EditionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
