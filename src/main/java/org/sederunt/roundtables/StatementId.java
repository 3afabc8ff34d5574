package org.sederunt.roundtables;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a statement kept from a table. */
public record StatementId(UUID value) implements Serializable {

    static StatementId next() {
        return new StatementId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
