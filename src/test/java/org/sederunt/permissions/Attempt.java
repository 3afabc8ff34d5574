package org.sederunt.permissions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;

/**
 * One act of a door.
 *
 * @param name as in {@code Guidelines.revise}
 * @param stages all stages in which what it is done to can be
 * @param reading why somebody may not, as a page would ask; null where the door is not asked beforehand
 */
record Attempt(String name, List<String> stages, @Nullable Reading reading, Doing doing) {

    /** An act that no page asks about beforehand. */
    static Attempt unasked(String name, List<String> stages, Doing doing) {
        return new Attempt(name, stages, null, doing);
    }

    @FunctionalInterface
    interface Reading {
        Optional<Refusal> refusal(String stage, PersonId by);
    }

    @FunctionalInterface
    interface Doing {
        void perform(String stage, PersonId by);
    }
}
