package org.sederunt.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.DisclosedSector.Published;
import org.sederunt.consensus.rule.Fraction;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.SettledFigures.SectorFigure;
import org.sederunt.shared.Sector;

/** The disclosed figures in the form in which guidelines keeps them for lists and drawings. */
final class TellableFigures {

    private TellableFigures() {}

    static SettledFigures of(DecisionRow row, Judged judged, boolean notPutAgain) {
        DecisionRule rule = row.question().rule();
        List<SectorFigure> sectors = new ArrayList<>();
        for (Map.Entry<Sector, Closed> told : judged.decision().disclosed().entrySet()) {
            sectors.add(sector(told.getKey(), told.getValue(), judged));
        }
        return new SettledFigures(share(rule.accept()), share(rule.oppose()), sectors, notPutAgain);
    }

    private static SectorFigure sector(Sector sector, Closed told, Judged judged) {
        boolean counts = told instanceof Published;
        Long support = counts ? ((Published) told).support() : null;
        Long against = counts ? ((Published) told).against() : null;
        List<ObjectionState> states = judged.objections().stream()
                .filter(objection -> objection.sector() == sector)
                .map(objection -> objection.stateAt(judged.at()))
                .toList();
        return new SectorFigure(
                sector,
                SettledFigures.Standing.valueOf(told.standing().name()),
                support,
                against,
                (int) states.stream().filter(ObjectionState::isUnsettled).count(),
                (int) states.stream().filter(ObjectionState::isSustained).count());
    }

    static double share(Fraction part) {
        return (double) part.numerator() / part.denominator();
    }
}
