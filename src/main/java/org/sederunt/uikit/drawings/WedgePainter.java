package org.sederunt.uikit.drawings;

import java.util.List;
import org.sederunt.shared.Sector;

/** Paints the wedges of one hexagon. */
final class WedgePainter {

    /** How far out on its wedge an objection is marked. */
    private static final double OBJECTION = .84;

    private final Hexagon hexagon;
    private final HexagonGeometry geometry;
    private final double line;
    private final Palette light = Palette.LIGHT;

    WedgePainter(Hexagon hexagon) {
        this.hexagon = hexagon;
        this.geometry = hexagon.geometry();
        this.line = hexagon.size().line;
    }

    Shape hatch() {
        double step = hexagon.size().hatch;
        Shape ground = square("d-surface", step, step).filled(light.surface());
        Shape stroke = square("d-muted", step * .22, step).filled(light.muted());
        return Shape.of("defs")
                .holding(Shape.of("pattern")
                        .with("id", hatchId())
                        .with("width", step)
                        .with("height", step)
                        .with("patternUnits", "userSpaceOnUse")
                        .with("patternTransform", "rotate(45)")
                        .holding(ground, stroke));
    }

    Shape wedge(HexagonWedge wedge) {
        return Shape.of("g", "wedge")
                .ofSector(wedge.sector())
                .with("data-verdict", wedge.verdict().name())
                .holding(Shape.title(wedge.words().sentence()))
                .holding(wedge.verdict() == WedgeVerdict.SILENT ? List.of(hatched(wedge.sector())) : shown(wedge));
    }

    List<Shape> objection(HexagonWedge wedge) {
        ObjectionMark mark = wedge.objection();
        if (mark == null) return List.of();
        Point middle = geometry.onAxis(wedge.sector(), hexagon.size().apothem * OBJECTION);
        return List.of(mark.at(middle, hexagon.size(), hexagon.icons()));
    }

    private Shape hatched(Sector sector) {
        return Shape.polygon("d-hatch", geometry.wedge(sector, 1))
                .filled("url(#" + hatchId() + ")")
                .stroked(light.muted(), line * .75)
                .with("stroke-linejoin", "round");
    }

    private List<Shape> shown(HexagonWedge wedge) {
        Shape track =
                Shape.polygon("d-track", geometry.wedge(wedge.sector(), 1)).filled(light.track());
        Double support = wedge.support();
        if (support == null) return withheld(track, wedge);
        if (support == 0) return List.of(track);
        boolean decides = wedge.verdict() != WedgeVerdict.ADVISORY;
        return List.of(track, decides ? filled(wedge.sector(), support) : outlined(wedge.sector(), support));
    }

    /** Only the verdict is public: the band it lies in, never a length that would be read as a figure. */
    private List<Shape> withheld(Shape track, HexagonWedge wedge) {
        return switch (wedge.verdict()) {
            case ACCEPTS -> List.of(track, band(wedge.sector(), hexagon.accept(), 1));
            case DIVIDED -> List.of(track, band(wedge.sector(), hexagon.oppose(), hexagon.accept()));
            case OPPOSES -> List.of(track, band(wedge.sector(), 0, hexagon.oppose()));
            case NO_POSITION, SILENT, ADVISORY -> List.of(track);
        };
    }

    private Shape filled(Sector sector, double support) {
        return Shape.polygon("d-fill", geometry.wedge(sector, support)).filled(light.fill(sector));
    }

    private Shape band(Sector sector, double from, double to) {
        return Shape.polygon("d-fill d-soft", geometry.band(sector, from, to))
                .filled(light.fill(sector))
                .with("fill-opacity", .4);
    }

    private Shape outlined(Sector sector, double support) {
        return Shape.polygon("d-outline", geometry.wedge(sector, support))
                .filled(light.wash(sector))
                .stroked(light.fill(sector), line * 1.2)
                .with("stroke-dasharray", Numbers.write(line * 3) + " " + Numbers.write(line * 2))
                .with("stroke-linejoin", "round");
    }

    private String hatchId() {
        return hexagon.uid() + "-hatch";
    }

    private static Shape square(String classes, double width, double height) {
        return Shape.of("rect", classes).with("width", width).with("height", height);
    }
}
