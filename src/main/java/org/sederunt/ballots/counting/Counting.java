package org.sederunt.ballots.counting;

import java.util.List;
import java.util.Map;
import org.sederunt.ballots.BallotId;
import org.sederunt.shared.Sector;

/** Opens the box of a ballot that has closed; throws {@code BallotRefused} before. */
public interface Counting {

    /** The tally of the deciding electors of every sector, at closing; one statement. */
    Map<Sector, SectorTally> tally(BallotId ballot);

    /** Every stance taken by roll call, consultative ones included, by sector; one statement. Nobody of a secret sector is in it. */
    List<Position> rollCall(BallotId ballot);
}
