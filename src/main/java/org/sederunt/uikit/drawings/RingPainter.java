package org.sederunt.uikit.drawings;

import java.util.ArrayList;
import java.util.List;

/** A hexagon's thresholds, cased in the ground's colour: solid where a sector accepts, dotted where it opposes. */
record RingPainter(Hexagon hexagon) {

    List<Shape> rings() {
        List<Shape> rings = new ArrayList<>(accept());
        if (hexagon.size() != HexagonSize.SMALL) rings.addAll(oppose());
        return rings;
    }

    private List<Shape> accept() {
        Shape casing = ring("d-case", hexagon.accept(), Palette.LIGHT.surface(), line() * 2.2);
        Shape ring = ring("d-ring", hexagon.accept(), Palette.LIGHT.ink(), line());
        return List.of(casing.with("stroke-linejoin", "round"), ring.with("stroke-linejoin", "round"));
    }

    private List<Shape> oppose() {
        Shape casing = ring("d-case", hexagon.oppose(), Palette.LIGHT.surface(), line() * 1.6);
        Shape ring = ring("d-ring", hexagon.oppose(), Palette.LIGHT.ink(), line() * .7)
                .with("stroke-dasharray", Numbers.write(line() * .7) + " " + Numbers.write(line() * 2))
                .with("stroke-linecap", "round");
        return List.of(casing, ring);
    }

    private Shape ring(String classes, double threshold, String colour, double width) {
        return Shape.polygon(classes, hexagon.geometry().ring(threshold))
                .filled("none")
                .stroked(colour, width);
    }

    private double line() {
        return hexagon.size().line;
    }
}
