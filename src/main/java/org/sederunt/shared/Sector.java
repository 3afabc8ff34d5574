package org.sederunt.shared;

/** One of the six groups of stakeholders a guideline has to convince; the order is the order in every list and drawing. */
public enum Sector {
    PRIVATE,
    ACADEMIA,
    CITIZENS,
    DIPLOMATIC,
    COOPERATION,
    MEDIA;

    /** The message key of the sector's short name, as in "Private". */
    public String key() {
        return "sector." + name();
    }

    /** The message key of the sector's full name, as in "Private companies". */
    public String fullKey() {
        return key() + ".full";
    }

    /** The name of the sector's symbol in the icon sprite. */
    public String icon() {
        return "sector-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
