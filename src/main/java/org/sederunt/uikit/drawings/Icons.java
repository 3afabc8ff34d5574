package org.sederunt.uikit.drawings;

/** How a drawing shows its icons: by reference where a page can fetch the sprite, copied where it stands alone. */
public enum Icons {

    /** Refers to {@code /assets/icons.svg}; for drawings inside pages. */
    REFERRED {
        @Override
        Shape draw(Icon icon) {
            return icon.frame("use")
                    .with("href", SPRITE_ADDRESS + icon.name())
                    .with("x", icon.left())
                    .with("y", icon.top())
                    .with("width", icon.size())
                    .with("height", icon.size());
        }
    },

    /** Copies the outlines; for downloads, PDF and mail. */
    COPIED {
        @Override
        Shape draw(Icon icon) {
            String place = "translate(" + Numbers.write(icon.left()) + " " + Numbers.write(icon.top()) + ")";
            String scale = "scale(" + Numbers.writeFactor(icon.size() / Sprite.SIDE) + ")";
            return icon.frame("g")
                    .filled(icon.colour())
                    .with("transform", place + " " + scale)
                    .holding(Built.SPRITE.outlinesOf(icon.name()).stream()
                            .map(outline -> Shape.of("path").with("d", outline))
                            .toList());
        }
    };

    private static final String SPRITE_ADDRESS = "/assets/icons.svg#";

    abstract Shape draw(Icon icon);

    /** Read when the first icon is copied, so that pages do not need it in memory. */
    private static final class Built {
        static final Sprite SPRITE = Sprite.of(Asset.read("icons.svg"));
    }
}
