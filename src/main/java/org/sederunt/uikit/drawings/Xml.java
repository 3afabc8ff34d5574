package org.sederunt.uikit.drawings;

/** What text has to look like inside XML, in an attribute as well as between tags. */
final class Xml {

    private Xml() {}

    /** The text with markup escaped, and without characters that XML does not allow. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(character -> append(out, character));
        return out.toString();
    }

    private static void append(StringBuilder out, int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#x27;");
            default -> out.appendCodePoint(character);
        }
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
