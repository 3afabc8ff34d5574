package org.sederunt.guidelines.components;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.shared.Sector;

/** A result in words, never without its exceptions. */
public final class OutcomeWords {

    private static final List<Standing> EXCEPTIONS =
            List.of(Standing.OPPOSES, Standing.DIVIDED, Standing.NEITHER, Standing.NO_POSITION, Standing.SILENT);

    private OutcomeWords() {}

    /** As in "Agreed by 4 of 6 sectors. Divided: Private. No quorum: Media." */
    public static String of(GuidelineOutcome outcome, @Nullable SettledFigures figures) {
        if (figures == null || outcome == GuidelineOutcome.PENDING) return I18NProvider.translate(outcome.key());
        List<String> sentences = new ArrayList<>();
        sentences.add(I18NProvider.translate(outcome.key() + ".counted", figures.accepting(), figures.deciding()));
        figures.reasonKeys().forEach(key -> sentences.add(I18NProvider.translate(key)));
        for (Standing standing : EXCEPTIONS) name(standing.key() + ".list", figures.that(standing), sentences);
        name("guidelines.standing.objection.list", figures.withSustainedObjection(), sentences);
        return String.join(" ", sentences);
    }

    private static void name(String key, List<Sector> sectors, List<String> sentences) {
        if (sectors.isEmpty()) return;
        String names = sectors.stream()
                .map(sector -> I18NProvider.translate(sector.key()))
                .collect(Collectors.joining(", "));
        sentences.add(I18NProvider.translate(key, names));
    }
}
