package org.sederunt.uikit.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sederunt.shared.Sector;
import org.w3c.dom.Element;

class RoundTableDrawingTest {

    /** A facilitator, the six sectors as evenly as it goes, and the rest for anyone. */
    private static List<List<SeatMark>> seats(int seats) {
        List<List<SeatMark>> groups = new ArrayList<>();
        groups.add(List.of(SeatMark.facilitator("Facilitator")));
        int each = (seats - 1) / 8;
        for (Sector sector : Sector.values()) groups.add(Collections.nCopies(each, SeatMark.reserved(sector, "Free")));
        groups.add(Collections.nCopies(seats - 1 - 6 * each, SeatMark.open("Open")));
        return groups;
    }

    private static RoundTableDrawing table(List<List<SeatMark>> groups) {
        return RoundTableDrawing.of("Round table", groups, "0 of 10", "seats taken");
    }

    private static List<Point> places(RoundTableDrawing table) {
        return Picture.of(table).elements().stream()
                .filter(element -> element.getAttribute("class").startsWith("seat "))
                .map(RoundTableDrawingTest::place)
                .toList();
    }

    private static Point place(Element seat) {
        String[] numbers =
                seat.getAttribute("transform").replaceAll("[a-z()]", "").split(" ", -1);
        return new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11, 26, 60, 120})
    void chairsNeverComeCloserThan46(int seats) {
        List<Point> places = places(table(seats(seats)));

        assertThat(places).hasSize(seats);
        for (int i = 0; i < seats; i++) {
            for (Point other : places.subList(i + 1, seats)) {
                Point one = places.get(i);
                assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y())).isGreaterThan(46 - .02);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 26, 60})
    void everyChairStandsOnTheRing(int seats) {
        SeatRing ring = new SeatRing(seats, 8);

        assertThat(places(table(seats(seats))))
                .allSatisfy(place -> assertThat(Math.hypot(
                                place.x() - ring.centre().x(),
                                place.y() - ring.centre().y()))
                        .isCloseTo(ring.radius(), within(.02)));
    }

    @Test
    void aSmallTableHasTheSmallestRingAndALargeOneGrows() {
        assertThat(new SeatRing(11, 8).radius()).isEqualTo(150);
        assertThat(new SeatRing(60, 8).radius()).isGreaterThan(450);
    }

    @Test
    void theFacilitatorSitsOnTopAndGroupsStandHalfASeatApart() {
        SeatRing ring = new SeatRing(26, 8);

        assertThat(ring.direction(0, 0)).isEqualTo(-90);
        assertThat(ring.direction(2, 1) - ring.direction(1, 1)).isCloseTo(360 / 30.0, within(1e-9));
        assertThat(ring.direction(1, 1) - ring.direction(0, 0)).isCloseTo(1.5 * 360 / 30.0, within(1e-9));
    }

    @Test
    void aGroupWithoutSeatsTakesNoRoom() {
        List<List<SeatMark>> gap = new ArrayList<>(Samples.seating(true));
        gap.add(3, List.of());

        assertThat(table(gap).svg()).isEqualTo(table(Samples.seating(true)).svg());
    }

    @Test
    void whoeverSitsForAPublicBodyHasAChairInInk() {
        Picture picture = Picture.of(table(List.of(List.of(SeatMark.taken(null, "City of Ribera")))));

        Element seat = picture.elements("g", "seat taken").getFirst();
        assertThat(seat.hasAttribute("data-sector")).isFalse();
        assertThat(picture.elements("circle", "d-ink")).hasSize(1);
        assertThat(picture.texts("title")).contains("City of Ribera");
    }

    @Test
    void yourSeatIsLit() {
        Picture picture = Picture.of(table(Samples.seating(true)));

        assertThat(picture.elements("circle", "d-lamp")).hasSize(1);
        assertThat(picture.elements("g", "seat you").getFirst().getAttribute("data-sector"))
                .isEqualTo("CITIZENS");
    }

    @Test
    void theRowLeavesTheFacilitatorOut() {
        assertThat(Picture.of(new SeatRow("Seats", seats(26))).elements().stream()
                        .filter(element -> element.getTagName().equals("circle")))
                .hasSize(25);
    }

    @Test
    void refusesWhatItCannotDraw() {
        assertThatIllegalArgumentException().isThrownBy(() -> table(List.of(List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatRow("Seats", List.of(List.of(SeatMark.facilitator("F")))));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatMark(SeatState.RESERVED, null, "For whom"));
    }
}
