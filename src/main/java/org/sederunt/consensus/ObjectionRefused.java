package org.sederunt.consensus;

import java.util.Optional;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** An objection was not raised, answered, sustained or ended as asked. */
public final class ObjectionRefused extends Refused {

    ObjectionRefused(Refusal refusal) {
        super(refusal);
    }

    static void throwIf(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new ObjectionRefused(reason);
        });
    }
}
