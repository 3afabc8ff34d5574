package org.sederunt.permissions;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.stakeholders.Guests;
import org.springframework.stereotype.Component;

/** People whose roles an administrator can change. */
@Component
class Colleagues {

    private final Guests guests;
    private @Nullable PersonId newcomer;
    private @Nullable PersonId colleague;

    Colleagues(Guests guests) {
        this.guests = guests;
    }

    void come() {
        newcomer = guests.person();
        colleague = guests.moderator();
    }

    /** Works for the office, without a role so far. */
    PersonId newcomer() {
        return Objects.requireNonNull(newcomer);
    }

    /** A moderator. */
    PersonId colleague() {
        return Objects.requireNonNull(colleague);
    }
}
