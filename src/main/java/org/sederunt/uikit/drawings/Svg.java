package org.sederunt.uikit.drawings;

import java.util.List;

/** The frame around every drawing: its size, its label for those who hear it, and what is in it. */
record Svg(String classes, double width, double height, String title, String description) {

    private static final String FACE = "Public Sans, Arial, sans-serif";

    Svg(String classes, double width, double height, String title) {
        this(classes, width, height, title, "");
    }

    String around(List<Shape> shapes) {
        Shape frame = Shape.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "sed-draw " + classes)
                .with("viewBox", "0 0 " + Numbers.write(width) + " " + Numbers.write(height))
                .with("role", "img")
                .with("aria-label", title)
                .with("font-family", FACE)
                .holding(Shape.title(title));
        if (!description.isEmpty()) frame.holding(Shape.of("desc").saying(description));
        return frame.holding(shapes).toString();
    }
}
