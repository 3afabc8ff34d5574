package org.sederunt.uikit.drawings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** A seat of a table seen from above: a back turned outwards and a disc with an icon. */
record Chair(SeatMark seat, Icons icons) {

    private static final Point HERE = new Point(0, 0);
    private static final String BACK = "M-15.5,-7.5 A17.5,17.5 0 0 1 15.5,-7.5";

    /** The chair at a place, where its back looks in this direction, in degrees. */
    Shape at(Point place, double direction) {
        String there = "translate(" + Numbers.write(place.x()) + " " + Numbers.write(place.y()) + ")";
        return Shape.of("g", "seat " + seat.state().word())
                .ofSector(seat.sector())
                .with("transform", there)
                .holding(Shape.title(seat.words()))
                .holding(parts(direction + 90));
    }

    private List<Shape> parts(double turn) {
        return switch (seat.state()) {
            case TAKEN -> taken(turn);
            case YOU -> yours(turn);
            case RESERVED -> reserved(turn);
            case OPEN -> open(turn);
            case FACILITATOR -> inInk(turn, "facilitator");
        };
    }

    private List<Shape> taken(double turn) {
        Sector sector = seat.sector();
        if (sector == null) return inInk(turn, "user");
        Shape disc = disc("d-fill", 13).filled(seat.colour());
        return List.of(back(turn, "d-stroke", seat.colour()), disc, icon(sector.icon(), 15, "d-on", surface(), null));
    }

    private List<Shape> yours(double turn) {
        Shape ring = disc("d-lamp", 23).filled(Palette.LIGHT.lamp());
        return Stream.concat(Stream.of(ring), taken(turn).stream()).toList();
    }

    private List<Shape> reserved(double turn) {
        Sector sector = seat.sector();
        if (sector == null) return open(turn);
        Shape disc = disc("d-free", 12).filled(surface()).stroked(seat.colour(), 2);
        String colour = Palette.LIGHT.text(sector);
        return List.of(back(turn, "d-stroke", seat.colour()), disc, icon(sector.icon(), 14, "d-text", colour, sector));
    }

    private List<Shape> open(double turn) {
        String line = Palette.LIGHT.line();
        Shape disc = disc("d-open", 12).filled(surface()).stroked(line, 2).with("stroke-dasharray", "3.4 3");
        Shape plus = icon("plus", 10, "d-ink2", Palette.LIGHT.secondInk(), null);
        return List.of(back(turn, "d-line", line), disc, plus);
    }

    private List<Shape> inInk(double turn, String icon) {
        String ink = Palette.LIGHT.ink();
        Shape disc = disc("d-ink", 13).filled(ink);
        return List.of(back(turn, "d-ink-stroke", ink), disc, icon(icon, 15, "d-on", surface(), null));
    }

    private Shape icon(String name, double size, String classes, String colour, @Nullable Sector sector) {
        return icons.draw(new Icon(name, HERE, size, colour, classes, sector));
    }

    private static Shape back(double turn, String classes, String colour) {
        return Shape.of("path", classes)
                .with("d", BACK)
                .with("transform", "rotate(" + Numbers.write(turn) + ")")
                .filled("none")
                .stroked(colour, 4.5)
                .with("stroke-linecap", "round");
    }

    private static Shape disc(String classes, double radius) {
        return Shape.of("circle", classes).with("r", radius);
    }

    private static String surface() {
        return Palette.LIGHT.surface();
    }
}
