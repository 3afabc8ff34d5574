package org.sederunt.identity;

import java.nio.charset.StandardCharsets;

/** The rule for passwords: length alone, as NIST SP 800-63B advises, and no more bytes than the hash reads. */
final class Password {

    static final int SHORTEST = 10;
    static final int LONGEST = 72;

    private Password() {}

    static void check(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) throw AccountRefused.passwordIsShort();
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) throw AccountRefused.passwordIsLong();
    }
}
