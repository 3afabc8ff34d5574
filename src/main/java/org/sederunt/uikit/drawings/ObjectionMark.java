package org.sederunt.uikit.drawings;

/** What has become of an objection from a sector: a raised hand over its wedge. */
public enum ObjectionMark {
    OPEN,
    SUSTAINED,
    SET_ASIDE;

    Shape at(Point middle, HexagonSize size, Icons icons) {
        Palette light = Palette.LIGHT;
        return switch (this) {
            case OPEN -> hand(middle, size, icons, "d-obj-open", light.lamp(), light.ink(), light.ink());
            case SUSTAINED -> hand(middle, size, icons, "d-obj", light.ink(), light.surface(), light.surface());
            case SET_ASIDE -> hand(middle, size, icons, "d-obj-aside", light.surface(), light.ink(), light.ink());
        };
    }

    private static Shape hand(
            Point middle, HexagonSize size, Icons icons, String classes, String ground, String hand, String ring) {
        Shape disc = Shape.of("circle")
                .with("cx", middle.x())
                .with("cy", middle.y())
                .with("r", size.mark)
                .filled(ground)
                .stroked(ring, Math.max(1.5, size.line));
        Icon palm = new Icon("stance-object", middle, size.mark * 1.15, hand, "d-obj-hand");
        return Shape.of("g", classes).holding(disc, icons.draw(palm));
    }
}
