package org.sederunt.stakeholders.ui;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the office's page on organisations, as in its address. */
enum OfficeQueue {
    WAITING("waiting"),
    CITIZENS("citizens"),
    MANDATES("mandates"),
    VERIFIED("verified");

    private final String path;

    OfficeQueue(String path) {
        this.path = path;
    }

    static OfficeQueue of(Optional<String> path) {
        return Arrays.stream(values())
                .filter(queue -> path.filter(queue.path::equals).isPresent())
                .findFirst()
                .orElse(WAITING);
    }

    String link() {
        return "organisations/" + path;
    }

    String key() {
        return "stakeholders.office." + path;
    }
}
