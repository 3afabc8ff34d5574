package org.sederunt.consensus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.BallotId;
import org.sederunt.ballots.Stance;
import org.sederunt.shared.Sector;

/**
 * An objection as it may be shown.
 *
 * @param organisation who objects; null for a citizen, who stays "a citizen"
 * @param secret whether it stands beside a secret stance, so that it just ends
 * @param due when the time of whoever is to act ends; null once nobody is
 * @param replacedBy the stance that counts instead; null while the objection stands, and in a secret sector
 * @param mine whether the reader acts for who objects
 */
public record ObjectionView(
        ObjectionId id,
        BallotId ballot,
        Sector sector,
        @Nullable String organisation,
        boolean secret,
        String reason,
        String remedy,
        ObjectionState state,
        @Nullable Answer answer,
        @Nullable Instant due,
        @Nullable Stance replacedBy,
        boolean mine) {}
