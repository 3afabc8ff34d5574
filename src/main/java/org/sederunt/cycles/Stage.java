package org.sederunt.cycles;

import java.util.Optional;

/** The stages of a cycle in their order. */
public enum Stage {
    MANDATE,
    PLANNING,
    DIALOGUE,
    CONSULTATION,
    DECISION,
    PUBLICATION,
    FOLLOW_UP;

    /** The stage after this one; empty after the last. */
    public Optional<Stage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The message key of the stage's name. */
    public String key() {
        return "cycles.stage." + name();
    }

    /** The message key of the evidence that is needed to leave the stage, in words. */
    public String evidenceKey() {
        return "cycles.evidence." + name();
    }
}
