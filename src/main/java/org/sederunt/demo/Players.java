package org.sederunt.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.OrganisationId;

/** Who and what has come on stage so far, by the keys of the files. */
final class Players {

    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, Object> things = new HashMap<>();

    void enters(String key, PersonId person) {
        people.put(key, person);
    }

    PersonId person(String key) {
        return Objects.requireNonNull(people.get(key), () -> key + " is not on stage");
    }

    void enters(String key, OrganisationId organisation) {
        organisations.put(key, organisation);
    }

    OrganisationId organisation(String key) {
        return Objects.requireNonNull(organisations.get(key), () -> key + " is not on stage");
    }

    void keep(String key, Object thing) {
        things.put(key, thing);
    }

    <T> T thing(String key, Class<T> type) {
        return type.cast(Objects.requireNonNull(things.get(key), () -> key + " is not on stage"));
    }
}
