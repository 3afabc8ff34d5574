package org.sederunt.consensus.rule;

import java.util.List;
import java.util.Map;
import org.sederunt.shared.Sector;

/**
 * The outcome of a guideline with all that has to be said beside it.
 *
 * @param required how many of the deciding sectors have to accept
 * @param unsettled deciding sectors with an objection that is neither sustained nor ended
 * @param substantial deciding sectors whose sustained objections ask for a recirculation, if there has been none
 */
public record Decision(
        Map<Sector, Verdict> verdicts,
        Map<Sector, DisclosedSector.Closed> disclosed,
        int deciding,
        long required,
        Outcome outcome,
        Exceptions exceptions,
        List<Sector> unsettled,
        List<Sector> substantial)
        implements Finding {

    public Decision {
        verdicts = BySector.copyOf(verdicts);
        disclosed = BySector.copyOf(disclosed);
        unsettled = List.copyOf(unsettled);
        substantial = List.copyOf(substantial);
    }

    /** The deciding sectors that accept, as in "Agreed by 4 of 6". */
    public List<Sector> accepting() {
        return verdicts.keySet().stream()
                .filter(sector -> verdicts.get(sector) == Verdict.ACCEPTS)
                .toList();
    }
}
