package org.sederunt.uikit.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sederunt.shared.Sector;
import org.w3c.dom.Element;

class LinesTest {

    @Test
    void theStripKeepsTheOrderOfTheSectors() {
        Strip backwards = new Strip("Strip", Samples.strip().cells().reversed());

        assertThat(backwards).isEqualTo(new Strip("Strip", Samples.strip().cells()));
        assertThat(backwards.cells()).extracting(Strip.Cell::sector).containsExactly(Sector.values());
    }

    @Test
    void theStripNeedsEverySectorOnce() {
        Strip.Cell media = new Strip.Cell(Sector.MEDIA, Strip.State.SPOKE, "Media");

        assertThatIllegalArgumentException().isThrownBy(() -> new Strip("Strip", List.of(media)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Strip("Strip", Collections.nCopies(6, media)));
    }

    @Test
    void theLampStandsWhereTodayIs() {
        CycleLine line = new CycleLine("Cycle", List.of(Samples.stage("Only", CycleLine.Gate.SHUT)), .5, "Hoy", 206);

        Element lamp =
                Picture.of(line).elements("circle", "d-lamp d-ink-stroke").getFirst();
        assertThat(lamp.getAttribute("cx")).isEqualTo("103");
        assertThat(Picture.of(line).texts("text")).containsExactly("Only", "a first line", "a second line", "Hoy");
    }

    @Test
    void theStageOfTodayIsTheStrongestOne() {
        assertThat(Picture.of(Samples.cycle()).elements("text", "d-ink").stream()
                        .filter(text -> text.getAttribute("font-weight").equals("700"))
                        .map(Element::getTextContent))
                .containsExactly("Decision");
    }

    @Test
    void theCycleCannotBeDrawnOutsideItsStages() {
        List<CycleLine.Stage> stages = List.of(Samples.stage("Only", CycleLine.Gate.OPEN));

        assertThatIllegalArgumentException().isThrownBy(() -> CycleLine.of("Cycle", stages, 1.1, "Today"));
        assertThatIllegalArgumentException().isThrownBy(() -> CycleLine.of("Cycle", stages, Double.NaN, "Today"));
        assertThatIllegalArgumentException().isThrownBy(() -> CycleLine.of("Cycle", List.of(), 0, "Today"));
    }
}
