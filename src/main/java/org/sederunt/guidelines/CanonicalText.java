package org.sederunt.guidelines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one form in which clauses are voted on and fingerprinted: NFC, one line per clause (number, tab, text), each ended by LF.
 * Within a clause every run of line breaks and tabs is one space.
 */
record CanonicalText(String text) {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");

    static CanonicalText of(List<String> clauses) {
        var lines = new StringBuilder();
        for (int i = 0; i < clauses.size(); i++) lines.append(line(i + 1, clauses.get(i)));
        return new CanonicalText(lines.toString());
    }

    /** The line of one clause, with its end. */
    static String line(int number, String clause) {
        String flat = BREAKS.matcher(clause.strip()).replaceAll(" ");
        return number + "\t" + Normalizer.normalize(flat, Normalizer.Form.NFC) + "\n";
    }

    /** The SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
