package org.sederunt.stakeholders;

import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** How an organisation takes part in ballots; its own choice. */
public enum Mode {
    /** Its ballot counts. */
    DECIDING,
    /** Its stance is shown beside the tally and never counted. */
    CONSULTATIVE,
    /** It reads and attends. */
    OBSERVER;

    /** What an organisation begins with: missions and media may not be free to vote, so they choose to, and who has no ballot advises. */
    static Mode atFirst(MemberKind kind) {
        @Nullable Sector sector = kind.sector();
        boolean mayNotBeFree = sector == Sector.DIPLOMATIC || sector == Sector.MEDIA;
        return mayNotBeFree || !kind.hasBallot() ? CONSULTATIVE : DECIDING;
    }

    /** The message key of the mode's name. */
    public String key() {
        return "stakeholders.mode." + name();
    }
}
