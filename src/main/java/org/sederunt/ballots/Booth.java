package org.sederunt.ballots;

import java.util.Optional;
import org.sederunt.stakeholders.ElectorId;

/**
 * A ballot as one person comes to it.
 *
 * @param castsFor the elector they act for now
 * @param voter the same, if it is an elector of this ballot
 * @param before the elector they have cast for in this ballot already
 */
record Booth(BallotStatus ballot, Optional<ElectorId> castsFor, Optional<Voter> voter, Optional<ElectorId> before) {

    boolean castForAnother() {
        return before.filter(other -> !castsFor.equals(Optional.of(other))).isPresent();
    }
}
