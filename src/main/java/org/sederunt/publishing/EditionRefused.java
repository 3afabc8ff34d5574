package org.sederunt.publishing;

import java.util.Optional;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A result was not published. */
public final class EditionRefused extends Refused {

    EditionRefused(Refusal refusal) {
        super(refusal);
    }

    static void throwIf(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new EditionRefused(reason);
        });
    }
}
