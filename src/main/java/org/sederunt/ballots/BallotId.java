package org.sederunt.ballots;

import java.io.Serializable;
import java.util.UUID;
import org.sederunt.shared.Ids;

/** The key of a ballot. */
public record BallotId(UUID value) implements Serializable {

    public static BallotId next() {
        return new BallotId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
