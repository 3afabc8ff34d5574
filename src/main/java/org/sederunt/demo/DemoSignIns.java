package org.sederunt.demo;

import java.util.stream.Collectors;
import org.sederunt.shared.ReadyNote;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells at the terminal with which accounts the demonstration can be tried. */
@Component
@ConditionalOnProperty(name = "sederunt.demo", havingValue = "true")
class DemoSignIns implements ReadyNote {

    /** The same for all of them: they exist on a portal that listens to this machine alone and hold nothing real. */
    static final String PASSWORD = "ribera round table";

    private final Script script;

    DemoSignIns(Script script) {
        this.script = script;
    }

    @Override
    public String line() {
        String accounts = script.list("people").stream()
                .filter(person -> person.is("signIn"))
                .map(person -> person.text("email"))
                .collect(Collectors.joining(", "));
        return "Sign in with the password \"" + PASSWORD + "\" as one of: " + accounts;
    }
}
