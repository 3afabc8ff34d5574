package org.sederunt.shell.mine;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the page, as in its address. */
enum MinePart {
    COMMENTS("comments"),
    SEATS("seats"),
    BALLOTS("ballots"),
    OBJECTIONS("objections");

    private final String path;

    MinePart(String path) {
        this.path = path;
    }

    static MinePart of(Optional<String> path) {
        return Arrays.stream(values())
                .filter(part -> path.filter(part.path::equals).isPresent())
                .findFirst()
                .orElse(COMMENTS);
    }

    String link() {
        return "mine/" + path;
    }

    String key() {
        return "shell.mine." + path;
    }
}
