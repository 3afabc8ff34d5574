package org.sederunt.stakeholders;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of an organisation. */
public record OrganisationId(UUID value) implements Serializable {

    static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
