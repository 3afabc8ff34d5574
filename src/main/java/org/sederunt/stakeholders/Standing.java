package org.sederunt.stakeholders;

/** Where the office's check of an organisation or a citizen stands. */
public enum Standing {
    WAITING,
    VERIFIED,
    REJECTED;

    /** The message key of the standing's name. */
    public String key() {
        return "stakeholders.standing." + name();
    }
}
