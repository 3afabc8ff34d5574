package org.sederunt.ballots;

import java.util.List;
import java.util.Map;
import org.sederunt.shared.Sector;
import org.sederunt.stakeholders.ElectorId;

/**
 * Who has taken part so far, and nothing of how.
 *
 * @param deciding every sector, in order
 * @param consultative the electors whose stances are shown and not counted
 */
public record Turnout(Map<Sector, Part> deciding, Part consultative) {

    /**
     * One part of the electorate.
     *
     * @param electors how many there are
     * @param voted how many of them have a stance that stands
     * @param named the organisations among these; nobody of a secret sector
     */
    public record Part(long electors, long voted, List<ElectorId> named) {

        public Part {
            named = List.copyOf(named);
        }
    }

    public long electors() {
        return deciding.values().stream().mapToLong(Part::electors).sum();
    }

    public long voted() {
        return deciding.values().stream().mapToLong(Part::voted).sum();
    }
}
