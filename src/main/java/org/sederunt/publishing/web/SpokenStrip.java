package org.sederunt.publishing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Words;
import org.sederunt.uikit.drawings.Strip;
import org.sederunt.uikit.drawings.Strip.Cell;
import org.sederunt.uikit.drawings.Strip.State;
import org.springframework.stereotype.Component;

/** Shows which sectors have spoken. */
@Component
class SpokenStrip {

    private final Words words;
    private final Outcomes outcomes;

    SpokenStrip(Words words, Outcomes outcomes) {
        this.words = words;
        this.outcomes = outcomes;
    }

    /** As SVG. */
    String of(Set<Sector> spoke, Locale locale) {
        List<Sector> those =
                Arrays.stream(Sector.values()).filter(spoke::contains).toList();
        String title = those.isEmpty()
                ? words.get(locale, "guidelines.spoken.nobody")
                : words.get(locale, "guidelines.spoken.title", outcomes.names(those, locale));
        List<Cell> cells = Arrays.stream(Sector.values())
                .map(sector -> cell(sector, spoke.contains(sector), locale))
                .toList();
        return new Strip(title, cells).svg();
    }

    private Cell cell(Sector sector, boolean spoke, Locale locale) {
        String key = spoke ? "guidelines.spoken.yes" : "guidelines.spoken.no";
        String said = words.get(locale, key, words.get(locale, sector.key()));
        return new Cell(sector, spoke ? State.SPOKE : State.ABSENT, said);
    }
}
