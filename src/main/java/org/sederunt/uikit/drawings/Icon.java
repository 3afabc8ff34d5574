package org.sederunt.uikit.drawings;

import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** An icon with its middle at a point of a drawing; the colour is for where no style sheet gives it one. */
record Icon(
        String name,
        Point middle,
        double size,
        String colour,
        String classes,
        @Nullable Sector sector) {

    Icon(String name, Point middle, double size, String colour, String classes) {
        this(name, middle, size, colour, classes, null);
    }

    /** A sector's icon in the colour in which its name is written. */
    static Icon of(Sector sector, Point middle, double size) {
        return new Icon(sector.icon(), middle, size, Palette.LIGHT.text(sector), "d-text", sector);
    }

    double left() {
        return middle.x() - size / 2;
    }

    double top() {
        return middle.y() - size / 2;
    }

    Shape frame(String element) {
        return Shape.of(element, classes).ofSector(sector);
    }
}
