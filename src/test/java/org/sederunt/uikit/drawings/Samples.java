package org.sederunt.uikit.drawings;

import static org.sederunt.shared.Sector.ACADEMIA;
import static org.sederunt.shared.Sector.CITIZENS;
import static org.sederunt.shared.Sector.COOPERATION;
import static org.sederunt.shared.Sector.DIPLOMATIC;
import static org.sederunt.shared.Sector.MEDIA;
import static org.sederunt.shared.Sector.PRIVATE;
import static org.sederunt.uikit.drawings.WedgeVerdict.ACCEPTS;
import static org.sederunt.uikit.drawings.WedgeVerdict.DIVIDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sederunt.shared.Sector;

/** The illustrative drawings of the design, as input. */
final class Samples {

    private Samples() {}

    static String nameOf(Sector sector) {
        return sector.name().charAt(0) + sector.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static int placeOf(Sector sector) {
        return List.of(Sector.values()).indexOf(sector);
    }

    static HexagonWedge.Words words(Sector sector, String caption) {
        return new HexagonWedge.Words(nameOf(sector), caption, nameOf(sector) + ": " + caption);
    }

    static HexagonWedge counted(Sector sector, WedgeVerdict verdict, double support) {
        return HexagonWedge.counted(sector, verdict, support, words(sector, "as counted"));
    }

    static List<HexagonWedge> published() {
        return List.of(
                counted(PRIVATE, ACCEPTS, 7 / 9.0).withObjection(ObjectionMark.SET_ASIDE),
                counted(ACADEMIA, ACCEPTS, 1),
                counted(CITIZENS, ACCEPTS, 72 / 90.0),
                counted(DIPLOMATIC, ACCEPTS, 3 / 4.0),
                counted(COOPERATION, DIVIDED, 4 / 7.0),
                HexagonWedge.silent(MEDIA, words(MEDIA, "no quorum")));
    }

    static List<HexagonWedge> everyState() {
        return List.of(
                counted(PRIVATE, ACCEPTS, .89).withObjection(ObjectionMark.SUSTAINED),
                counted(ACADEMIA, ACCEPTS, 2 / 3.0),
                HexagonWedge.uncounted(CITIZENS, ACCEPTS, words(CITIZENS, "counts withheld")),
                counted(DIPLOMATIC, WedgeVerdict.ADVISORY, .8),
                counted(COOPERATION, WedgeVerdict.OPPOSES, .29).withObjection(ObjectionMark.OPEN),
                HexagonWedge.silent(MEDIA, words(MEDIA, "no quorum")));
    }

    static List<HexagonWedge> agreed() {
        List<Double> support = List.of(.86, 1.0, .81, .75, 1.0, .7);
        return Stream.of(Sector.values())
                .map(sector -> counted(sector, ACCEPTS, support.get(placeOf(sector))))
                .toList();
    }

    /** Twenty-six seats and a facilitator; with or without one that is the reader's. */
    static List<List<SeatMark>> seating(boolean yours) {
        int[] reserved = {4, 4, 4, 3, 3, 3};
        int[] taken = {3, 4, 4, 1, 3, 1};
        List<List<SeatMark>> groups = new ArrayList<>();
        groups.add(List.of(SeatMark.facilitator("Facilitator")));
        for (Sector sector : Sector.values()) {
            int i = placeOf(sector);
            groups.add(IntStream.range(0, reserved[i])
                    .mapToObj(k -> k == 0 && yours && sector == CITIZENS
                            ? SeatMark.yours(sector, "Your seat")
                            : k < taken[i] ? SeatMark.taken(sector, "Taken") : SeatMark.reserved(sector, "Free"))
                    .toList());
        }
        Stream<SeatMark> pool = Stream.of(CITIZENS, ACADEMIA, PRIVATE).map(sector -> SeatMark.taken(sector, "Taken"));
        groups.add(Stream.concat(pool, Stream.of(SeatMark.open("Open"), SeatMark.open("Open")))
                .toList());
        return groups;
    }

    static Strip strip() {
        List<Strip.State> states = List.of(
                Strip.State.SUPPORTS,
                Strip.State.SPOKE,
                Strip.State.SUPPORTS,
                Strip.State.ABSENT,
                Strip.State.ABSENT,
                Strip.State.SPOKE);
        return new Strip(
                "Two support, two have spoken",
                Stream.of(Sector.values())
                        .map(sector -> new Strip.Cell(sector, states.get(placeOf(sector)), nameOf(sector)))
                        .toList());
    }

    static CycleLine cycle() {
        return CycleLine.of(
                "Stage five of seven",
                List.of(
                        stage("Mandate", CycleLine.Gate.OPEN),
                        stage("Planning", CycleLine.Gate.OPEN),
                        stage("Dialogue", CycleLine.Gate.OPEN),
                        stage("Consultation", CycleLine.Gate.DECIDED),
                        stage("Decision", CycleLine.Gate.SHUT),
                        stage("Publication", CycleLine.Gate.SHUT),
                        stage("Follow-up", CycleLine.Gate.SHUT)),
                4.42,
                "Today");
    }

    static CycleLine.Stage stage(String name, CycleLine.Gate gate) {
        return new CycleLine.Stage(name, List.of("a first line", "a second line"), gate);
    }
}
