package org.sederunt.stakeholders;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.identity.PersonId;

/** The key of an elector: that of an organisation, or that of a citizen. */
public record ElectorId(UUID value) implements Serializable {

    public static ElectorId of(OrganisationId organisation) {
        return new ElectorId(organisation.value());
    }

    public static ElectorId of(PersonId citizen) {
        return new ElectorId(citizen.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
