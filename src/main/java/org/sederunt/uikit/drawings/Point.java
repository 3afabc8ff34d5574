package org.sederunt.uikit.drawings;

import java.util.List;
import java.util.stream.Collectors;

/** A place in a drawing; x grows to the right, y downwards. */
record Point(double x, double y) {

    /** The point at this distance from here; degrees count clockwise from the right. */
    Point at(double distance, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Point(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
    }

    static String list(List<Point> points) {
        return points.stream()
                .map(point -> Numbers.write(point.x) + "," + Numbers.write(point.y))
                .collect(Collectors.joining(" "));
    }
}
