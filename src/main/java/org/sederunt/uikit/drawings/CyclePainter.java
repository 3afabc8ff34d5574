package org.sederunt.uikit.drawings;

import java.util.ArrayList;
import java.util.List;

/** Paints the parts of one cycle line. */
final class CyclePainter {

    static final double MARGIN = 3;
    private static final double LINE = 46; // how far down the line runs

    private final CycleLine cycle;
    private final Palette light = Palette.LIGHT;

    CyclePainter(CycleLine cycle) {
        this.cycle = cycle;
    }

    List<Shape> line() {
        Shape ahead = line("d-ahead", at(cycle.today()), cycle.width() - MARGIN).stroked(light.line(), 2);
        Shape behind = line("d-ink-stroke", MARGIN, at(cycle.today())).stroked(light.ink(), 6);
        return List.of(ahead, behind.with("stroke-linecap", "round"));
    }

    List<Shape> gate(int stage) {
        double x = at(stage + 1);
        return switch (cycle.stages().get(stage).gate()) {
            case OPEN -> List.of(posts(x));
            case DECIDED -> List.of(posts(x), diamond(x));
            case SHUT -> List.of(bar(x));
        };
    }

    List<Shape> words(int stage) {
        CycleLine.Stage shown = cycle.stages().get(stage);
        boolean begun = stage <= cycle.today();
        boolean now = begun && cycle.today() < stage + 1;
        List<Shape> words = new ArrayList<>();
        words.add(Shape.text(begun ? "d-ink" : "d-muted", below(stage, 36), shown.name())
                .with("font-size", 15)
                .with("font-weight", now ? 700 : 600)
                .filled(begun ? light.ink() : light.muted()));
        for (String note : shown.notes()) words.add(note(note, below(stage, 55 + 18 * (words.size() - 1))));
        return words;
    }

    private Point below(int stage, double down) {
        return new Point(at(stage) - 2, LINE + down);
    }

    private Shape note(String words, Point start) {
        return Shape.text("d-muted", start, words).with("font-size", 13.5).filled(light.muted());
    }

    List<Shape> today() {
        Shape lamp = Shape.circle("d-lamp d-ink-stroke", new Point(at(cycle.today()), LINE), 10)
                .filled(light.lamp())
                .stroked(light.ink(), 2.5);
        Shape word = Shape.text("d-ink", new Point(at(cycle.today()), LINE - 22), cycle.todayWord())
                .with("text-anchor", "middle")
                .with("font-size", 14)
                .with("font-weight", 650)
                .filled(light.ink());
        return List.of(lamp, word);
    }

    private double at(double stage) {
        return MARGIN + stage * (cycle.width() - 2 * MARGIN) / cycle.stages().size();
    }

    private static Shape line(String classes, double from, double to) {
        return Shape.of("line", classes)
                .with("x1", from)
                .with("y1", LINE)
                .with("x2", to)
                .with("y2", LINE);
    }

    /** Two posts; the line passes between them. */
    private Shape posts(double x) {
        return upright("d-ink-stroke", point(x, LINE - 15) + "v8" + point(x, LINE + 7) + "v8", light.ink());
    }

    private Shape diamond(double x) {
        return Shape.of("path", "d-surface d-ink-stroke")
                .with("d", point(x, LINE - 33) + "l7,7l-7,7l-7,-7z")
                .filled(light.surface())
                .stroked(light.ink(), 1.75);
    }

    /** One bar across the line. */
    private Shape bar(double x) {
        return upright("d-line", point(x, LINE - 13) + "v26", light.line());
    }

    private static Shape upright(String classes, String path, String colour) {
        return Shape.of("path", classes)
                .with("d", path)
                .stroked(colour, 3)
                .with("stroke-linecap", "round")
                .filled("none");
    }

    private static String point(double x, double y) {
        return "M" + Numbers.write(x) + "," + Numbers.write(y);
    }
}
