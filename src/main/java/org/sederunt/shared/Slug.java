package org.sederunt.shared;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an address, made from a title: lower-case latin letters, digits and hyphens, at most 80 characters. */
public record Slug(String value) {

    private static final int LIMIT = 80;

    public Slug {
        if (!isOne(value)) throw new IllegalArgumentException("not a slug: " + value);
    }

    /** Whether {@code text}, as it came in an address, has the form of a slug. */
    public static boolean isOne(String text) {
        return text.length() <= LIMIT && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /** The slug of {@code title}; a title without a single latin letter or digit gives {@code "untitled"}. */
    public static Slug of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String kept =
                plain.length() <= LIMIT ? plain : plain.substring(0, LIMIT).replaceAll("-[^-]*$|-$", "");
        return new Slug(kept.isEmpty() ? "untitled" : kept);
    }

    /** The same slug with a number behind it, for the second, third … thing of one title. */
    public Slug numbered(int number) {
        String tail = "-" + number;
        String head = value.length() + tail.length() <= LIMIT ? value : value.substring(0, LIMIT - tail.length());
        return new Slug(head.replaceAll("-$", "") + tail);
    }

    @Override
    public String toString() {
        return value;
    }
}
