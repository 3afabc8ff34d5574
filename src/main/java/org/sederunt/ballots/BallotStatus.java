package org.sederunt.ballots;

import java.time.Instant;
import java.util.UUID;
import org.sederunt.shared.Window;

/**
 * A ballot by the clock.
 *
 * @param textSha256 of the canonical wording, 64 hexadecimal digits
 * @param closed whether the clock has passed its end
 */
public record BallotStatus(BallotId id, UUID guideline, Window window, String textSha256, boolean closed) {

    public Instant closes() {
        return window.until();
    }
}
