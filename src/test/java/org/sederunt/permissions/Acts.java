package org.sederunt.permissions;

import java.util.List;
import java.util.Optional;
import org.sederunt.identity.PersonId;

/** The acts of some doors, on what the world of the matrix holds in each stage. */
interface Acts {

    List<Attempt> attempts();

    /** Brings about what cannot be kept in the world; undone after the act. */
    default void prepare(String stage) {}

    /** Whoever is nearest to what stands in {@code stage}, where it is not the same person in all stages. */
    default Optional<PersonId> nearest(Who who, String stage) {
        return Optional.empty();
    }
}
