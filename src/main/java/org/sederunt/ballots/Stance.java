package org.sederunt.ballots;

import java.util.Locale;

/** One elector's position on the wording of a ballot. */
public enum Stance {
    SUPPORT,
    /** Supports, with a concern on record. */
    RESERVATIONS,
    ABSTAIN,
    OPPOSE,
    /** A substantive objection of a deciding elector, by roll call only; the office has to answer it. */
    OBJECT;

    /** The message key of the stance's name, as in "Support, with a reservation". */
    public String key() {
        return "ballots.stance." + name();
    }

    /** The name of the stance's symbol in the sprite. */
    public String icon() {
        return "stance-" + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it speaks against the wording. */
    public boolean isAgainst() {
        return this == OPPOSE || this == OBJECT;
    }
}
