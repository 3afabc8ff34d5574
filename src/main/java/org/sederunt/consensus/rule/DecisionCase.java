package org.sederunt.consensus.rule;

import java.util.Map;
import org.sederunt.shared.Sector;

/** One case of a file: a rule and the tallies it is applied to, in the order of the file. */
record DecisionCase(String name, DecisionRule rule, boolean recirculated, Map<Sector, SectorFigures> figures) {

    Finding finding() {
        return rule.decide(figures, recirculated);
    }
}
