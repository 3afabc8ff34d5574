package org.sederunt.uikit.drawings;

import java.util.List;
import java.util.stream.IntStream;
import org.sederunt.shared.Sector;

/**
 * Where the parts of a hexagon lie. A wedge is an equilateral triangle on its sector's axis; its support decides how
 * far out its outer edge is, and a threshold is the hexagon that this edge then touches over its whole length.
 */
record HexagonGeometry(Point centre, double apothem, double gap) {

    private static final List<Sector> CLOCKWISE = List.of(Sector.values());
    private static final double TAN_30 = Math.tan(Math.PI / 6);
    private static final double COS_30 = Math.cos(Math.PI / 6);

    static HexagonGeometry of(HexagonSize size) {
        return new HexagonGeometry(size.centre(), size.apothem, size.gap);
    }

    /** The direction of a sector's axis in degrees: the first one points up, the others follow clockwise. */
    static double axis(Sector sector) {
        return -90 + 60.0 * CLOCKWISE.indexOf(sector);
    }

    /** A point on a sector's axis, this far beyond the gap. */
    Point onAxis(Sector sector, double distance) {
        return centre.at(gap + distance, axis(sector));
    }

    /** The triangle of a sector with this support, 0 to 1: its apex, then the ends of its outer edge. */
    List<Point> wedge(Sector sector, double support) {
        Point apex = onAxis(sector, 0);
        Point middle = apex.at(support * apothem, axis(sector));
        double half = support * apothem * TAN_30;
        return List.of(apex, middle.at(-half, axis(sector) + 90), middle.at(half, axis(sector) + 90));
    }

    /** What lies between two supports in a sector's wedge. */
    List<Point> band(Sector sector, double from, double to) {
        List<Point> inner = wedge(sector, from);
        List<Point> outer = wedge(sector, to);
        return from > 0 ? List.of(inner.get(1), inner.get(2), outer.get(2), outer.get(1)) : outer;
    }

    /** The hexagon that a wedge touches when its support is exactly this threshold, 0 to 1. */
    List<Point> ring(double threshold) {
        double radius = (gap + threshold * apothem) / COS_30;
        return IntStream.range(0, 6)
                .mapToObj(corner -> centre.at(radius, -120 + 60.0 * corner))
                .toList();
    }
}
