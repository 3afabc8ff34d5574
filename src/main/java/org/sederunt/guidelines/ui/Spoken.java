package org.sederunt.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sederunt.shared.Sector;
import org.sederunt.uikit.drawings.Strip;
import org.sederunt.uikit.drawings.Strip.Cell;
import org.sederunt.uikit.drawings.Strip.State;

/** Which sectors have spoken, as a strip. */
final class Spoken {

    private Spoken() {}

    static String strip(Set<Sector> spoke) {
        List<Cell> cells = Arrays.stream(Sector.values())
                .map(sector -> cell(sector, spoke.contains(sector)))
                .toList();
        return new Strip(title(spoke), cells).svg();
    }

    private static Cell cell(Sector sector, boolean spoke) {
        String key = spoke ? "guidelines.spoken.yes" : "guidelines.spoken.no";
        String words = I18NProvider.translate(key, I18NProvider.translate(sector.key()));
        return new Cell(sector, spoke ? State.SPOKE : State.ABSENT, words);
    }

    private static String title(Set<Sector> spoke) {
        if (spoke.isEmpty()) return I18NProvider.translate("guidelines.spoken.nobody");
        String names = Arrays.stream(Sector.values())
                .filter(spoke::contains)
                .map(sector -> I18NProvider.translate(sector.key()))
                .collect(Collectors.joining(", "));
        return I18NProvider.translate("guidelines.spoken.title", names);
    }
}
