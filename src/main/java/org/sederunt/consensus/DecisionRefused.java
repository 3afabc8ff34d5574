package org.sederunt.consensus;

import java.util.Optional;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A ballot was not put to the electors, or a rule not fixed, as asked. */
public final class DecisionRefused extends Refused {

    DecisionRefused(Refusal refusal) {
        super(refusal);
    }

    static void throwIf(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new DecisionRefused(reason);
        });
    }
}
