package org.sederunt.identity;

import java.util.Locale;

/** What someone enters to get an account; the password is in clear and is hashed before it is kept. */
public record Registration(String name, String email, String password, Locale language) {

    @Override
    public String toString() {
        return "Registration[" + language + "]";
    }
}
