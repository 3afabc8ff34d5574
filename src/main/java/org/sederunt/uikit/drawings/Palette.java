package org.sederunt.uikit.drawings;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sederunt.shared.Sector;

/** The light colours of the style tokens, by their names there; a page's styles put others in their place. */
record Palette(Map<String, String> colours) {

    static final Palette LIGHT = of(Asset.read("tokens.css"));

    private static final String TOKEN = "--sed-([a-z0-9-]+):\\s*light-dark\\((#[0-9A-Fa-f]{6})";

    static Palette of(String tokens) {
        return new Palette(Pattern.compile(TOKEN)
                .matcher(tokens)
                .results()
                .collect(Collectors.toUnmodifiableMap(found -> found.group(1), found -> found.group(2))));
    }

    String ink() {
        return colour("ink");
    }

    String secondInk() {
        return colour("ink-2");
    }

    String muted() {
        return colour("muted");
    }

    String surface() {
        return colour("surface");
    }

    String track() {
        return colour("track");
    }

    String line() {
        return colour("line-strong");
    }

    String lamp() {
        return colour("lamp");
    }

    String fill(Sector sector) {
        return colour(token(sector));
    }

    String text(Sector sector) {
        return colour(token(sector) + "-text");
    }

    String wash(Sector sector) {
        return colour(token(sector) + "-wash");
    }

    private static String token(Sector sector) {
        return sector.name().toLowerCase(Locale.ROOT);
    }

    private String colour(String name) {
        String colour = colours.get(name);
        if (colour == null) throw new IllegalStateException("The style tokens have no colour " + name);
        return colour;
    }
}
