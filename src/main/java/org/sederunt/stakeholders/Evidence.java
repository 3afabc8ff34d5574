package org.sederunt.stakeholders;

import java.util.List;

/** What a moderator saw before verifying, with a note of at most 500 characters that lets another find it again. */
public record Evidence(Kind kind, String note) {

    /** The ways in which the office makes sure. */
    public enum Kind {
        DOCUMENT,
        REGISTRY_NUMBER,
        MAIL_DOMAIN,
        CENSUS_NUMBER,
        IDENTITY_PROVIDER,
        AT_THE_COUNTER;

        public static final List<Kind> OF_ORGANISATIONS = List.of(DOCUMENT, REGISTRY_NUMBER, MAIL_DOMAIN);
        public static final List<Kind> OF_CITIZENS = List.of(CENSUS_NUMBER, IDENTITY_PROVIDER, AT_THE_COUNTER);

        /** The message key of the kind's name. */
        public String key() {
            return "stakeholders.evidence." + name();
        }
    }

    public static Evidence document(String note) {
        return new Evidence(Kind.DOCUMENT, note);
    }

    public static Evidence registryNumber(String note) {
        return new Evidence(Kind.REGISTRY_NUMBER, note);
    }

    public static Evidence censusNumber(String note) {
        return new Evidence(Kind.CENSUS_NUMBER, note);
    }
}
