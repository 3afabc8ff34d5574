package org.sederunt.discussion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;

/**
 * What the rules ask of a person, found once for a whole page.
 *
 * @param silence why the person may not speak here at all, null if they may
 */
public record Reader(
        PersonId id, boolean moderator, @Nullable Refusal silence) {

    Optional<Refusal> refusalToSpeak() {
        return Optional.ofNullable(silence);
    }
}
