package org.sederunt.ballots;

import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.ElectorId;
import org.sederunt.stakeholders.ElectorKind;
import org.sederunt.stakeholders.Mode;

/** An elector of one ballot, as frozen when it opened. */
public record Voter(ElectorId elector, ElectorKind electorKind, Sector sector, Mode mode, Kind kind) {

    public boolean isDeciding() {
        return mode == Mode.DECIDING;
    }

    /** Deciding electors object by the stance itself, by roll call; beside a secret stance an objection is an act of its own. */
    public boolean mayObjectByStance() {
        return isDeciding() && !isSecret();
    }

    public boolean isSecret() {
        return kind == Kind.SECRET;
    }
}
