package org.sederunt.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What all kept text has in common: its limits, in code points, and the form in which it is stored. */
public final class Texts {

    public static final int NAME = 120;
    public static final int TITLE = 200;
    public static final int REASON = 2_000;
    public static final int STATEMENT = 2_000;
    public static final int COMMENT = 4_000;
    public static final int CLAUSE = 10_000;

    private Texts() {}

    /** {@code text} in NFC, with LF line ends, without control characters and without blank edges; empty for null. */
    public static String tidy(@Nullable String text) {
        if (text == null) return "";
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String plain = lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }
}
