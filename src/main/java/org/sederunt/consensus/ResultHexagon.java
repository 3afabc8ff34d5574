package org.sederunt.consensus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sederunt.consensus.rule.DecisionRule;
import org.sederunt.consensus.rule.DisclosedSector.Closed;
import org.sederunt.consensus.rule.DisclosedSector.Published;
import org.sederunt.consensus.rule.Standing;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.sederunt.uikit.drawings.Hexagon;
import org.sederunt.uikit.drawings.HexagonWedge;
import org.sederunt.uikit.drawings.ObjectionMark;
import org.sederunt.uikit.drawings.WedgeVerdict;
import org.springframework.stereotype.Component;

/** Draws a result as the hexagon, in the reader's language: never more than may be told of a sector. */
@Component
public class ResultHexagon {

    private final Words words;
    private final DecisionWords results;

    ResultHexagon(Words words, DecisionWords results) {
        this.words = words;
        this.results = results;
    }

    /** In full size; {@code uid} tells it from other drawings of the page. */
    public Hexagon of(Result result, String uid, Locale locale) {
        DecisionRule rule = result.question().rule();
        List<HexagonWedge> wedges = result.sectors().entrySet().stream()
                .filter(told -> told.getValue().electors() > 0)
                .map(told -> wedge(result, told, locale))
                .toList();
        return Hexagon.of(uid, results.sentence(result, locale), wedges)
                .withThresholds(TellableFigures.share(rule.accept()), TellableFigures.share(rule.oppose()));
    }

    private HexagonWedge wedge(Result result, Map.Entry<Sector, Closed> entry, Locale locale) {
        Sector sector = entry.getKey();
        Closed told = entry.getValue();
        var said = new HexagonWedge.Words(
                words.get(locale, sector.key()), results.caption(told, locale), results.sentence(sector, told, locale));
        return new HexagonWedge(sector, verdict(told.standing()), support(told), mark(result, sector), said);
    }

    private static @Nullable Double support(Closed told) {
        boolean hasShare = told instanceof Published counts
                && DecisionWords.sides(counts) > 0
                && told.standing() != Standing.SILENT
                && told.standing() != Standing.NO_POSITION;
        return hasShare ? TellableFigures.share(DecisionWords.support((Published) told)) : null;
    }

    private static WedgeVerdict verdict(Standing standing) {
        return switch (standing) {
            case ACCEPTS -> WedgeVerdict.ACCEPTS;
            case OPPOSES -> WedgeVerdict.OPPOSES;
            case DIVIDED, NEITHER -> WedgeVerdict.DIVIDED;
            case NO_POSITION -> WedgeVerdict.NO_POSITION;
            case SILENT -> WedgeVerdict.SILENT;
            case ADVISORY -> WedgeVerdict.ADVISORY;
        };
    }

    private static @Nullable ObjectionMark mark(Result result, Sector sector) {
        List<ObjectionState> states =
                result.objectionsOf(sector).stream().map(ObjectionView::state).toList();
        if (states.stream().anyMatch(ObjectionState::isUnsettled)) return ObjectionMark.OPEN;
        return states.stream().anyMatch(ObjectionState::isSustained) ? ObjectionMark.SUSTAINED : null;
    }
}
