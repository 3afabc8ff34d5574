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

    public boolean isSecret() {
        return kind == Kind.SECRET;
    }
}
