package org.sederunt.identity;

import java.io.Serial;
import java.util.List;
import org.springframework.security.core.userdetails.User;

/** The principal of a session: a person, and nothing about them that could be out of date. */
final class SignedIn extends User {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PersonId person;

    SignedIn(PersonId person, String email, String passwordHash) {
        super(email, passwordHash, List.of());
        this.person = person;
    }

    PersonId person() {
        return person;
    }
}
