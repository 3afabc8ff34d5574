package org.sederunt.ballots;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Window;
import org.sederunt.stakeholders.Elector;

/**
 * A ballot to be opened; nothing of it changes afterwards.
 *
 * @param guideline what is voted on
 * @param window open from its beginning, no longer at its end
 * @param textSha256 of the canonical wording, 64 hexadecimal digits
 * @param kinds of the sectors; one that is missing votes by roll call, as consultative electors always do
 */
public record NewBallot(
        UUID guideline, Window window, String textSha256, List<Elector> electorate, Map<Sector, Kind> kinds) {

    public NewBallot {
        electorate = List.copyOf(electorate);
        kinds = Map.copyOf(kinds);
    }
}
