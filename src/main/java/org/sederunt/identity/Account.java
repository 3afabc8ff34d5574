package org.sederunt.identity;

import java.util.Locale;
import java.util.Set;

/** A registered person as other modules see them: name, address for notices, language and roles of the office. */
public record Account(PersonId id, String name, String email, Locale language, Set<Role> roles) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
