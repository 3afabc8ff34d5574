package org.sederunt.uikit.drawings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** The seats of a table in one line, for lists: the same groups in the same order, without the facilitator. */
public record SeatRow(String title, List<List<SeatMark>> groups) implements Drawing {

    private static final double STEP = 11; // a seat 9 wide, and 2
    private static final double BETWEEN_GROUPS = 5;
    private static final double MIDDLE = 6;

    public SeatRow {
        groups = groups.stream()
                .map(group -> group.stream().filter(SeatMark::isForAnyone).toList())
                .filter(group -> !group.isEmpty())
                .toList();
        if (groups.isEmpty()) throw new IllegalArgumentException("A row without seats cannot be drawn");
    }

    @Override
    public String svg() {
        List<Shape> shapes = new ArrayList<>();
        double x = 5;
        for (List<SeatMark> group : groups) {
            for (SeatMark seat : group) {
                shapes.add(dot(seat, new Point(x, MIDDLE)));
                x += STEP;
            }
            x += BETWEEN_GROUPS;
        }
        return new Svg("seat-row", x - STEP, 2 * MIDDLE, title).around(shapes);
    }

    private static Shape dot(SeatMark seat, Point place) {
        Palette light = Palette.LIGHT;
        return switch (seat.state()) {
            case RESERVED ->
                dot("d-free", seat.sector(), place, 3.75)
                        .filled(light.surface())
                        .stroked(seat.colour(), 1.5);
            case OPEN ->
                dot("d-open", seat.sector(), place, 3.75)
                        .filled(light.surface())
                        .stroked(light.line(), 1.5)
                        .with("stroke-dasharray", "1.8 1.6");
            case TAKEN, YOU, FACILITATOR ->
                dot(seat.sector() == null ? "d-ink" : "d-fill", seat.sector(), place, 4.5)
                        .filled(seat.colour());
        };
    }

    private static Shape dot(String classes, @Nullable Sector sector, Point place, double radius) {
        return Shape.of("circle", classes)
                .ofSector(sector)
                .with("cx", place.x())
                .with("cy", place.y())
                .with("r", radius);
    }
}
