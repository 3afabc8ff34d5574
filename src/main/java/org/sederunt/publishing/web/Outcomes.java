package org.sederunt.publishing.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.SettledFigures.SectorFigure;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.publishing.ResultWords;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.sederunt.uikit.drawings.Hexagon;
import org.sederunt.uikit.drawings.HexagonSize;
import org.sederunt.uikit.drawings.HexagonWedge;
import org.sederunt.uikit.drawings.ObjectionMark;
import org.sederunt.uikit.drawings.WedgeVerdict;
import org.springframework.stereotype.Component;

/** Tells what a ballot came to, in words and as a hexagon: no more of a sector than may be told. */
@Component
class Outcomes {

    private final Words words;
    private final ResultWords results;

    Outcomes(Words words, ResultWords results) {
        this.words = words;
        this.results = results;
    }

    /** The symbol of an outcome in the sprite. */
    static String icon(GuidelineOutcome outcome) {
        return "outcome-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As in "Agreed by 4 of 6 sectors. Divided: Private. Gave no answer: Media." */
    String inWords(GuidelineOutcome outcome, @Nullable SettledFigures figures, Locale locale) {
        return results.of(outcome, figures, locale);
    }

    String names(List<Sector> sectors, Locale locale) {
        return results.names(sectors, locale);
    }

    /** As SVG; {@code subject} and size tell the drawing from others on the page. */
    String hexagon(UUID subject, GuidelineOutcome outcome, SettledFigures figures, HexagonSize size, Locale locale) {
        List<HexagonWedge> wedges =
                figures.sectors().stream().map(figure -> wedge(figure, locale)).toList();
        String uid = "h" + size.name().charAt(0) + subject;
        return Hexagon.of(uid, inWords(outcome, figures, locale), wedges)
                .withThresholds(figures.accept(), figures.oppose())
                .sized(size)
                .svg();
    }

    private HexagonWedge wedge(SectorFigure figure, Locale locale) {
        String name = words.get(locale, figure.sector().key());
        String standing = words.get(locale, figure.standing().key());
        Double share = showsShare(figure.standing()) ? figure.share() : null;
        String caption = share == null
                ? standing
                : words.get(locale, "publishing.share.standing", Math.round(share * 100), standing);
        var said =
                new HexagonWedge.Words(name, caption, words.get(locale, "guidelines.standing.sentence", name, caption));
        return new HexagonWedge(figure.sector(), verdict(figure.standing()), share, mark(figure), said);
    }

    private static boolean showsShare(Standing standing) {
        return switch (standing) {
            case ACCEPTS, DIVIDED, OPPOSES, ADVISORY -> true;
            case NO_POSITION, SILENT, NEITHER -> false;
        };
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
