package org.sederunt.ballots;

import org.sederunt.shared.Refusal;
import org.sederunt.shared.Refused;

/** A ballot was not opened, or not counted, as asked. */
public final class BallotRefused extends Refused {

    BallotRefused(Refusal refusal) {
        super(refusal);
    }

    static BallotRefused onlyModeratorsOpen() {
        return new BallotRefused(Refusal.because("ballots.refused.notmoderator"));
    }

    static BallotRefused nothingIsCountedBeforeClosing() {
        return new BallotRefused(Refusal.because("ballots.refused.stillopen"));
    }
}
