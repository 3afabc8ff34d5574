package org.sederunt.uikit.drawings;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The outlines of all icons, as they stand in the sprite that pages refer to. */
record Sprite(Map<String, List<String>> outlines) {

    /** The side of the square in which every icon is drawn. */
    static final int SIDE = 256;

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"([^\"]+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL);
    private static final Pattern OUTLINE = Pattern.compile("<path d=\"([^\"]+)\"");

    static Sprite of(String file) {
        return new Sprite(SYMBOL.matcher(file)
                .results()
                .collect(Collectors.toUnmodifiableMap(symbol -> symbol.group(1), Sprite::outlinesIn)));
    }

    private static List<String> outlinesIn(MatchResult symbol) {
        return OUTLINE.matcher(symbol.group(2))
                .results()
                .map(path -> path.group(1))
                .toList();
    }

    List<String> outlinesOf(String icon) {
        List<String> found = outlines.get(icon);
        if (found == null || found.isEmpty()) throw new IllegalArgumentException("The sprite has no icon " + icon);
        return found;
    }
}
