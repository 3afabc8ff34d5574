package org.sederunt.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.sederunt.shared.ReadyNote;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an empty portal its first account: an administrator, with a password that is told once, at the terminal. */
@Component
@ConditionalOnProperty(name = "sederunt.demo", havingValue = "false")
@ConditionalOnProperty(name = "sederunt.first-administrator", havingValue = "true", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner, ReadyNote {

    static final String EMAIL = "administrator@sederunt.example";
    private static final int PASSWORD_BYTES = 10;

    private final People people;
    private String line = "";

    FirstAdministrator(People people) {
        this.people = people;
    }

    /** In one transaction: an account that nobody made an administrator would lock everyone out. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!people.isEmpty()) return;

        String password = oneTimePassword();
        var account = new Registration("Administrator", EMAIL, password, Locale.ENGLISH);
        people.appointFirstAdministrator(people.register(account));
        line = "Sign in once as " + EMAIL + " with the password " + password + " and change it in your profile";
    }

    @Override
    public String line() {
        return line;
    }

    private static String oneTimePassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
