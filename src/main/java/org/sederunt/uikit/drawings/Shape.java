package org.sederunt.uikit.drawings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Sector;

/** One element of a drawing with its attributes and content; whatever it is given is escaped when it is written. */
final class Shape {

    private final String element;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Shape> inside = new ArrayList<>();
    private String text = "";

    private Shape(String element) {
        this.element = element;
    }

    static Shape of(String element) {
        return new Shape(element);
    }

    static Shape of(String element, String classes) {
        return new Shape(element).with("class", classes);
    }

    static Shape circle(String classes, Point centre, double radius) {
        return of("circle", classes)
                .with("cx", centre.x())
                .with("cy", centre.y())
                .with("r", radius);
    }

    static Shape polygon(String classes, List<Point> points) {
        return of("polygon", classes).with("points", Point.list(points));
    }

    static Shape text(String classes, Point start, String words) {
        return of("text", classes).with("x", start.x()).with("y", start.y()).saying(words);
    }

    static Shape title(String words) {
        return of("title").saying(words);
    }

    Shape with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Shape with(String attribute, double value) {
        return with(attribute, Numbers.write(value));
    }

    Shape ofSector(@Nullable Sector sector) {
        return sector == null ? this : with("data-sector", sector.name());
    }

    Shape filled(String colour) {
        return with("fill", colour);
    }

    Shape stroked(String colour, double width) {
        return with("stroke", colour).with("stroke-width", width);
    }

    Shape holding(Shape... shapes) {
        return holding(List.of(shapes));
    }

    Shape holding(List<Shape> shapes) {
        inside.addAll(shapes);
        return this;
    }

    Shape saying(String words) {
        text = words;
        return this;
    }

    void writeTo(StringBuilder out) {
        out.append('<').append(element);
        attributes.forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(Xml.escape(value))
                .append('"'));
        if (inside.isEmpty() && text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>').append(Xml.escape(text));
        inside.forEach(shape -> shape.writeTo(out));
        out.append("</").append(element).append('>');
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
