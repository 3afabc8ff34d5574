package org.sederunt.uikit.drawings;

import java.util.ArrayList;
import java.util.List;

/**
 * A table from above with everyone around it. Groups come in the order in which they sit, clockwise from the top: the
 * facilitator, the six sectors, the seats open to anyone; a group without seats takes no room. In the middle stand a
 * figure and a few words.
 */
public record RoundTableDrawing(
        String title, String description, List<List<SeatMark>> groups, String figure, String caption, Icons icons)
        implements Drawing {

    public RoundTableDrawing {
        groups = groups.stream()
                .filter(group -> !group.isEmpty())
                .map(List::copyOf)
                .toList();
        if (groups.isEmpty()) throw new IllegalArgumentException("A table without seats cannot be drawn");
    }

    /** For a page, without a description. */
    public static RoundTableDrawing of(String title, List<List<SeatMark>> groups, String figure, String caption) {
        return new RoundTableDrawing(title, "", groups, figure, caption, Icons.REFERRED);
    }

    /** With a longer description for those who cannot see it. */
    public RoundTableDrawing describedAs(String words) {
        return new RoundTableDrawing(title, words, groups, figure, caption, icons);
    }

    public RoundTableDrawing with(Icons other) {
        return new RoundTableDrawing(title, description, groups, figure, caption, other);
    }

    @Override
    public String svg() {
        SeatRing ring = ring();
        List<Shape> shapes = new ArrayList<>(table(ring));
        int seat = 0;
        for (int group = 0; group < groups.size(); group++) {
            for (SeatMark mark : groups.get(group)) {
                double direction = ring.direction(seat++, group);
                Point place = ring.centre().at(ring.radius(), direction);
                shapes.add(new Chair(mark, icons).at(place, direction));
            }
        }
        shapes.addAll(words(ring));
        return new Svg("table-drawing", ring.side(), ring.side(), title, description).around(shapes);
    }

    private SeatRing ring() {
        return new SeatRing(groups.stream().mapToInt(List::size).sum(), groups.size());
    }

    private static List<Shape> table(SeatRing ring) {
        Palette light = Palette.LIGHT;
        Shape top = Shape.circle("d-table", ring.centre(), ring.radius() - 42).filled(light.surface());
        Shape rim = Shape.circle("d-hair", ring.centre(), ring.radius() - 50).filled("none");
        return List.of(top.stroked(light.line(), 1.5), rim.stroked(light.track(), 1.5));
    }

    private List<Shape> words(SeatRing ring) {
        Shape large = word("d-ink voice", ring, .02, figure)
                .with("font-family", "Alegreya, Georgia, serif")
                .with("font-size", ring.radius() * .225)
                .with("font-weight", 650)
                .filled(Palette.LIGHT.ink());
        Shape small = word("d-muted", ring, .16, caption)
                .with("font-size", ring.radius() * .083)
                .filled(Palette.LIGHT.muted());
        return List.of(large, small);
    }

    private static Shape word(String classes, SeatRing ring, double below, String words) {
        Point centre = ring.centre();
        return Shape.text(classes, new Point(centre.x(), centre.y() + ring.radius() * below), words)
                .with("text-anchor", "middle");
    }
}
