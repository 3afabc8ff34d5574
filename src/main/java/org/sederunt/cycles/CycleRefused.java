package org.sederunt.cycles;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A cycle was not opened or did not enter a stage as asked. */
public final class CycleRefused extends Refused {

    CycleRefused(Refusal refusal) {
        super(refusal);
    }
}
