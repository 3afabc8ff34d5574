package org.sederunt.roundtables;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** Something was not written into the minutes of a table, or they were not approved. */
public final class MinutesRefused extends Refused {

    MinutesRefused(Refusal refusal) {
        super(refusal);
    }

    /** Someone else edited meanwhile; the refusal says what now stands there. */
    static MinutesRefused changedMeanwhile(String present) {
        return new MinutesRefused(Refusal.because("roundtables.refused.changed", present));
    }

    static MinutesRefused statementIsGone() {
        return new MinutesRefused(Refusal.because("roundtables.refused.statementgone"));
    }
}
