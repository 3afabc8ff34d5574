package org.sederunt.ballots;

import java.util.Optional;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A stance was not cast or not taken back as asked. */
public final class StanceRefused extends Refused {

    StanceRefused(Refusal refusal) {
        super(refusal);
    }

    static void throwIf(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new StanceRefused(reason);
        });
    }
}
