package org.sederunt.uikit.drawings;

import java.util.List;
import org.sederunt.shared.Sector;

/** What stands around a hexagon: in full size names with a few words each, else the sectors' icons. */
record HexagonLabels(Hexagon hexagon) {

    private static final double LETTER = 9.1; // mean width of a letter of a name
    private static final double ICON = 25; // an icon before a name, with its space

    List<Shape> of(HexagonWedge wedge) {
        return hexagon.size() == HexagonSize.FULL ? words(wedge) : List.of(icon(wedge.sector()));
    }

    private Shape icon(Sector sector) {
        HexagonSize size = hexagon.size();
        Point middle = hexagon.geometry().onAxis(sector, size.apothem + size.icon * .95);
        return hexagon.icons().draw(Icon.of(sector, middle, size.icon));
    }

    private List<Shape> words(HexagonWedge wedge) {
        Palette light = Palette.LIGHT;
        Sector sector = wedge.sector();
        String name = wedge.words().name();
        Point anchor = anchor(sector);
        double left = left(sector, anchor, name.codePointCount(0, name.length()) * LETTER + ICON);
        Shape icon = hexagon.icons().draw(Icon.of(sector, new Point(left + 9, anchor.y() - 5.5), hexagon.size().icon));
        Shape label = Shape.text("d-ink", new Point(left + ICON, anchor.y()), name)
                .with("font-size", 17)
                .with("font-weight", 650)
                .filled(light.ink());
        Shape caption = Shape.text(
                        "d-muted",
                        new Point(anchor.x(), anchor.y() + 21),
                        wedge.words().caption())
                .with("text-anchor", side(sector))
                .with("font-size", 15)
                .filled(light.muted());
        return List.of(icon, label, caption);
    }

    private Point anchor(Sector sector) {
        boolean onAxis = side(sector).equals("middle");
        Point outside = hexagon.geometry().onAxis(sector, hexagon.size().apothem + (onAxis ? 16 : 14));
        double down = switch (sector) {
            case PRIVATE -> -26;
            case DIPLOMATIC -> 20;
            default -> -4;
        };
        return new Point(outside.x(), outside.y() + down);
    }

    private static double left(Sector sector, Point anchor, double width) {
        return switch (side(sector)) {
            case "start" -> anchor.x();
            case "end" -> anchor.x() - width;
            default -> anchor.x() - width / 2;
        };
    }

    private static String side(Sector sector) {
        return switch (sector) {
            case PRIVATE, DIPLOMATIC -> "middle";
            case ACADEMIA, CITIZENS -> "start";
            case COOPERATION, MEDIA -> "end";
        };
    }
}
