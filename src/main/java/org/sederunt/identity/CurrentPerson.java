package org.sederunt.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is speaking in this request. */
@Component
public class CurrentPerson {

    CurrentPerson() {}

    /** The person signed in, if any. */
    public Optional<PersonId> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    /** The person signed in; fails where nobody is, which the filter chain makes impossible under {@code /app}. */
    public PersonId id() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
