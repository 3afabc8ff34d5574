package org.sederunt.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.SettledFigures.Standing;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.springframework.stereotype.Component;

/** Tells in words what a ballot came to, never without its exceptions. */
@Component
public class ResultWords {

    private static final List<Standing> EXCEPTIONS =
            List.of(Standing.OPPOSES, Standing.DIVIDED, Standing.NEITHER, Standing.NO_POSITION, Standing.SILENT);

    private final Words words;

    ResultWords(Words words) {
        this.words = words;
    }

    /** As in "Agreed by 4 of 6 sectors. Divided: Private. Gave no answer: Media." */
    public String of(GuidelineOutcome outcome, @Nullable SettledFigures figures, Locale locale) {
        if (figures == null || outcome == GuidelineOutcome.PENDING) return words.get(locale, outcome.key());
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get(locale, outcome.key() + ".counted", figures.accepting(), figures.deciding()));
        figures.reasonKeys().forEach(key -> sentences.add(words.get(locale, key)));
        for (Standing standing : EXCEPTIONS) {
            List<Sector> those = figures.that(standing);
            if (!those.isEmpty()) sentences.add(words.get(locale, standing.key() + ".list", names(those, locale)));
        }
        List<Sector> objecting = figures.withSustainedObjection();
        if (!objecting.isEmpty()) {
            sentences.add(words.get(locale, "guidelines.standing.objection.list", names(objecting, locale)));
        }
        return String.join(" ", sentences);
    }

    /** The sectors by name, as in "Private, Media". */
    public String names(List<Sector> sectors, Locale locale) {
        return sectors.stream().map(sector -> words.get(locale, sector.key())).collect(Collectors.joining(", "));
    }
}
