package org.sederunt.roundtables;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A table was not convened, revised or prepared as asked. */
public final class TableRefused extends Refused {

    TableRefused(Refusal refusal) {
        super(refusal);
    }

    static TableRefused noCycleIsOpen() {
        return new TableRefused(Refusal.because("roundtables.refused.nocycle"));
    }

    static TableRefused changedMeanwhile() {
        return new TableRefused(Refusal.because("roundtables.refused.tablechanged"));
    }

    static TableRefused seatsAreTaken() {
        return new TableRefused(Refusal.because("roundtables.refused.seatstaken"));
    }

    static TableRefused facilitatorIsUnknown() {
        return new TableRefused(Refusal.because("roundtables.refused.unknownfacilitator"));
    }
}
