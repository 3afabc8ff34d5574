package org.sederunt.consensus.ui;

import org.jspecify.annotations.Nullable;

/** The beginning of what somebody wrote, enough to tell it from the rest in a list. */
final class FirstWords {

    private static final int MOST = 80;

    private FirstWords() {}

    /** On one line, at most eighty characters and an ellipsis; nothing of nothing. */
    static String of(@Nullable String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)).strip() + "…";
    }
}
