package org.sederunt.consensus;

import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Stance;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.ElectorId;

/**
 * What one organisation said in public.
 *
 * @param remedy what would mend an objection; else empty
 * @param replacedBy the stance that counts in place of an objection that ended; null otherwise
 */
public record RollCallEntry(
        ElectorId elector,
        String name,
        Sector sector,
        Stance stance,
        String reason,
        String remedy,
        @Nullable Stance replacedBy) {

    /** The stance that counts. */
    public Stance counted() {
        return replacedBy == null ? stance : replacedBy;
    }
}
