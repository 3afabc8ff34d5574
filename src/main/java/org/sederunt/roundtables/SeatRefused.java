package org.sederunt.roundtables;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A seat was not taken or not given up. */
public final class SeatRefused extends Refused {

    SeatRefused(Refusal refusal) {
        super(refusal);
    }

    static SeatRefused isGone() {
        return new SeatRefused(Refusal.because("roundtables.refused.full"));
    }
}
