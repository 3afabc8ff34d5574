package org.sederunt.guidelines.components;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.SettledFigures.SectorFigure;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.uikit.Drawing;
import org.sederunt.uikit.drawings.Hexagon;
import org.sederunt.uikit.drawings.HexagonSize;
import org.sederunt.uikit.drawings.HexagonWedge;
import org.sederunt.uikit.drawings.HexagonWedge.Words;
import org.sederunt.uikit.drawings.ObjectionMark;
import org.sederunt.uikit.drawings.WedgeVerdict;

/** What each sector said of a guideline, as a small hexagon for lists. */
public class OutcomeHexagon extends Drawing {

    /** {@code subject} tells this drawing from others on the same page. */
    public OutcomeHexagon(UUID subject, GuidelineOutcome outcome, SettledFigures figures) {
        super(hexagon(subject, outcome, figures).svg());
        addClassName("hexagon-small");
    }

    private static Hexagon hexagon(UUID subject, GuidelineOutcome outcome, SettledFigures figures) {
        List<HexagonWedge> wedges =
                figures.sectors().stream().map(OutcomeHexagon::wedge).toList();
        return Hexagon.of("h" + subject, OutcomeWords.of(outcome, figures), wedges)
                .withThresholds(figures.accept(), figures.oppose())
                .sized(HexagonSize.SMALL);
    }

    private static HexagonWedge wedge(SectorFigure figure) {
        String name = I18NProvider.translate(figure.sector().key());
        String standing = I18NProvider.translate(figure.standing().key());
        String sentence = I18NProvider.translate("guidelines.standing.sentence", name, standing);
        Double share = showsShare(figure.standing()) ? figure.share() : null;
        var wedge = new HexagonWedge(
                figure.sector(), verdict(figure.standing()), share, mark(figure), new Words(name, standing, sentence));
        return wedge;
    }

    private static boolean showsShare(Standing standing) {
        return standing == Standing.ACCEPTS
                || standing == Standing.DIVIDED
                || standing == Standing.OPPOSES
                || standing == Standing.ADVISORY;
    }

    private static @Nullable ObjectionMark mark(SectorFigure figure) {
        if (figure.openObjections() > 0) return ObjectionMark.OPEN;
        return figure.sustainedObjections() > 0 ? ObjectionMark.SUSTAINED : null;
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
}
