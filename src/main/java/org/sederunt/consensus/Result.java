package org.sederunt.consensus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sederunt.ballots.Stance;
import org.sederunt.consensus.rule.CompanionFigures;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.Exceptions;
import org.sederunt.consensus.rule.Outcome;
import org.sederunt.shared.Sector;

/**
 * All that may be told of a ballot that has closed, as it stands by the clock.
 *
 * @param outcome pending until it is settled: while an objection is open or a substantial one waits for the question to be put again
 * @param settledAt when nothing was open any more; null until then
 * @param wantsRecirculation not agreed because nobody put the question again in time
 * @param recirculationDue by when a substantial objection asks for that; null if none does
 * @param deciding how many sectors decide
 * @param required how many of them have to accept
 * @param accepting those that do
 * @param exceptions the deciding sectors that do not, and the objections on record
 * @param sectors what may be told of each sector, on the tally after objections
 * @param atClosing the same on the tally at closing
 * @param figures what is printed beside the verdicts and decides nothing
 * @param rollCall the deciding electors' stances, by sector and name; nobody of a secret sector
 * @param consultative the stances that are in no figure, by sector and name
 * @param objections by sector, with their answers
 */
public record Result(
        Question question,
        Outcome outcome,
        @Nullable Instant settledAt,
        boolean wantsRecirculation,
        @Nullable Instant recirculationDue,
        int deciding,
        long required,
        List<Sector> accepting,
        Exceptions exceptions,
        Map<Sector, Closed> sectors,
        Map<Sector, Closed> atClosing,
        CompanionFigures figures,
        List<RollCallEntry> rollCall,
        List<RollCallEntry> consultative,
        List<ObjectionView> objections) {

    public Result {
        accepting = List.copyOf(accepting);
        rollCall = List.copyOf(rollCall);
        consultative = List.copyOf(consultative);
        objections = List.copyOf(objections);
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /** What the organisations of {@code sector} said. */
    public List<RollCallEntry> rollCallOf(Sector sector) {
        return rollCall.stream().filter(entry -> entry.sector() == sector).toList();
    }

    /** Everything that belongs in the dissent annex: reservations, opposition, and objections that ended as either. */
    public List<RollCallEntry> reservationsAndDissent() {
        return rollCall.stream()
                .filter(entry -> entry.counted() == Stance.RESERVATIONS
                        || entry.counted().isAgainst())
                .toList();
    }

    /** The objections of {@code sector} that are open or on record. */
    public List<ObjectionView> objectionsOf(Sector sector) {
        return objections.stream()
                .filter(objection -> objection.sector() == sector)
                .toList();
    }
}
