package org.sederunt.uikit.drawings;

/** How much room a hexagon has, and with it how much it says. */
public enum HexagonSize {

    /** 660 × 500, names and figures around it. */
    FULL(660, 500, 168, 5, 2, 18, 16, 8),

    /** 320 × 320, icons around it, for phones. */
    ICONS(320, 320, 106, 4, 1.75, 22, 14, 7),

    /** 150 × 150, icons and only the line at which a sector accepts, for lists. */
    SMALL(150, 150, 47, 2.5, 1.25, 14, 9, 5);

    final double width;
    final double height;
    final double apothem; // of a wedge in full support
    final double gap; // between the middle and a wedge's apex
    final double line;
    final double icon;
    final double mark; // radius of the disc under a raised hand
    final double hatch;

    HexagonSize(
            double width,
            double height,
            double apothem,
            double gap,
            double line,
            double icon,
            double mark,
            double hatch) {
        this.width = width;
        this.height = height;
        this.apothem = apothem;
        this.gap = gap;
        this.line = line;
        this.icon = icon;
        this.mark = mark;
        this.hatch = hatch;
    }

    Point centre() {
        return new Point(width / 2, height / 2);
    }
}
