package org.sederunt.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as someone, as if they had signed in. */
public final class SignIn {

    private SignIn() {}

    public static void as(PersonId person) {
        var principal = new SignedIn(person, person + "@example.org", "");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    public static void end() {
        SecurityContextHolder.clearContext();
    }
}
