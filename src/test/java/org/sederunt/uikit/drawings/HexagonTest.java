package org.sederunt.uikit.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.sederunt.shared.Sector.CITIZENS;
import static org.sederunt.shared.Sector.MEDIA;
import static org.sederunt.shared.Sector.PRIVATE;
import static org.sederunt.uikit.drawings.Samples.counted;
import static org.sederunt.uikit.drawings.Samples.words;
import static org.sederunt.uikit.drawings.WedgeVerdict.ACCEPTS;
import static org.sederunt.uikit.drawings.WedgeVerdict.DIVIDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sederunt.shared.Sector;

class HexagonTest {

    private static Hexagon hexagon(HexagonWedge... wedges) {
        return Hexagon.of("h1", "Agreed", List.of(wedges));
    }

    /** How far a point lies from the middle, measured along a sector's axis. */
    private static double along(HexagonGeometry geometry, Sector sector, Point point) {
        double angle = Math.toRadians(HexagonGeometry.axis(sector));
        return (point.x() - geometry.centre().x()) * Math.cos(angle)
                + (point.y() - geometry.centre().y()) * Math.sin(angle);
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void aWedgeWhoseSupportIsTheThresholdTouchesTheRingOverItsWholeEdge(Sector sector) {
        for (HexagonSize size : HexagonSize.values()) {
            HexagonGeometry geometry = HexagonGeometry.of(size);
            List<Point> wedge = geometry.wedge(sector, 2 / 3.0);
            List<Point> ring = geometry.ring(2 / 3.0);
            int place = List.of(Sector.values()).indexOf(sector);
            double side = along(geometry, sector, ring.get(place));

            assertThat(along(geometry, sector, ring.get((place + 1) % 6))).isCloseTo(side, within(1e-9));
            assertThat(along(geometry, sector, wedge.get(1))).isCloseTo(side, within(1e-9));
            assertThat(along(geometry, sector, wedge.get(2))).isCloseTo(side, within(1e-9));
        }
    }

    @Test
    void aLittleLessSupportStaysInsideTheRing() {
        HexagonGeometry geometry = HexagonGeometry.of(HexagonSize.FULL);
        double side = along(geometry, PRIVATE, geometry.ring(2 / 3.0).getFirst());

        assertThat(along(geometry, PRIVATE, geometry.wedge(PRIVATE, .66).get(1)))
                .isLessThan(side - 1);
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE, -90", "ACADEMIA, -30", "CITIZENS, 30", "DIPLOMATIC, 90", "COOPERATION, 150", "MEDIA, 210"})
    void eachSectorHasItsFixedPlace(Sector sector, double axis) {
        assertThat(HexagonGeometry.axis(sector)).isEqualTo(axis);
    }

    @Test
    void aWedgeIsAnEquilateralTriangle() {
        List<Point> wedge = HexagonGeometry.of(HexagonSize.FULL).wedge(CITIZENS, .4);
        double side = 2 * .4 * 168 * Math.tan(Math.toRadians(30));

        for (int i = 0; i < 3; i++)
            assertThat(distance(wedge.get(i), wedge.get((i + 1) % 3))).isCloseTo(side, within(1e-9));
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    @Test
    void theOrderInWhichWedgesComeDoesNotMoveThem() {
        HexagonWedge citizens = counted(CITIZENS, ACCEPTS, .8);
        Picture alone = Picture.of(hexagon(citizens));
        Picture last = Picture.of(hexagon(counted(PRIVATE, DIVIDED, .5), citizens));

        assertThat(Picture.points(last.elements("polygon", "d-fill").getLast()))
                .isEqualTo(Picture.points(alone.elements("polygon", "d-fill").getFirst()));
    }

    @Test
    void withheldCountsShowTheBandOfTheVerdictAndNoLength() {
        Picture picture = Picture.of(hexagon(HexagonWedge.uncounted(PRIVATE, DIVIDED, words(PRIVATE, "withheld"))));

        assertThat(picture.elements("polygon", "d-fill")).isEmpty();
        List<Point> band =
                Picture.points(picture.elements("polygon", "d-fill d-soft").getFirst());
        double centre = HexagonSize.FULL.height / 2;
        assertThat(centre - band.getFirst().y()).isCloseTo(5 + 168 / 3.0, within(.01));
        assertThat(centre - band.getLast().y()).isCloseTo(5 + 168 * 2 / 3.0, within(.01));
    }

    @Test
    void bandsFollowTheThresholdsOfTheRule() {
        HexagonWedge wedge = HexagonWedge.uncounted(PRIVATE, ACCEPTS, words(PRIVATE, "withheld"));
        Picture picture = Picture.of(hexagon(wedge).withThresholds(3 / 4.0, 1 / 4.0));

        Point edge = Picture.points(picture.elements("polygon", "d-fill d-soft").getFirst())
                .getFirst();
        assertThat(HexagonSize.FULL.height / 2 - edge.y()).isCloseTo(5 + 168 * .75, within(.01));
    }

    @Test
    void noSupportAtAllLeavesTheTrackEmpty() {
        Picture picture = Picture.of(hexagon(counted(PRIVATE, WedgeVerdict.OPPOSES, 0)));

        assertThat(picture.elements("polygon", "d-track")).hasSize(1);
        assertThat(picture.elements("polygon", "d-fill")).isEmpty();
    }

    @Test
    void aSilentSectorIsHatchedWithThisDrawingsOwnPattern() {
        Picture picture = Picture.of(new Hexagon(
                "g7-x",
                "Silent",
                "",
                List.of(HexagonWedge.silent(MEDIA, words(MEDIA, "no quorum"))),
                .7,
                .3,
                HexagonSize.ICONS,
                Icons.REFERRED));

        assertThat(picture.elements("polygon", "d-hatch").getFirst().getAttribute("fill"))
                .isEqualTo("url(#g7-x-hatch)");
        assertThat(picture.document()
                        .getElementsByTagName("pattern")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("id")
                        .getNodeValue())
                .isEqualTo("g7-x-hatch");
    }

    @Test
    void iconsAreReferencesOnAPageAndOutlinesInADownload() {
        Hexagon hexagon = hexagon(counted(PRIVATE, ACCEPTS, 1));

        assertThat(hexagon.svg())
                .contains("href=\"/assets/icons.svg#sector-private\"")
                .doesNotContain("<path");
        assertThat(hexagon.with(Icons.COPIED).svg()).contains("<path d=\"M").doesNotContain("<use");
    }

    @Test
    void everyWedgeSaysItsSentence() {
        assertThat(Picture.of(hexagon(counted(PRIVATE, ACCEPTS, 1))).texts("title"))
                .containsExactly("Agreed", "Private: as counted");
    }

    @Test
    void aDescriptionIsThereWhenGiven() {
        Hexagon hexagon = hexagon(counted(PRIVATE, ACCEPTS, 1));

        assertThat(Picture.of(hexagon).texts("desc")).isEmpty();
        assertThat(Picture.of(hexagon.describedAs("In words")).texts("desc")).containsExactly("In words");
    }

    @Test
    void refusesWhatItCannotDraw() {
        HexagonWedge wedge = counted(PRIVATE, ACCEPTS, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> counted(PRIVATE, ACCEPTS, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> counted(PRIVATE, ACCEPTS, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> hexagon(wedge, wedge));
        assertThatIllegalArgumentException().isThrownBy(() -> Hexagon.of("x\" onload=\"", "Agreed", List.of(wedge)));
        assertThatIllegalArgumentException().isThrownBy(() -> hexagon(wedge).withThresholds(2, 0));
    }
}
