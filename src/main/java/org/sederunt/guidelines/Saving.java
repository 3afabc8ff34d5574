package org.sederunt.guidelines;

import java.time.Instant;
import org.sederunt.identity.PersonId;

/** One saving of a draft: the revision it made, by whom and when. */
record Saving(int revision, PersonId by, Instant at) {

    static Saving first(PersonId by, Instant at) {
        return new Saving(1, by, at);
    }
}
