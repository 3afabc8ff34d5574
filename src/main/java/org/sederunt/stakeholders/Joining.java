package org.sederunt.stakeholders;

import java.util.Set;

/**
 * What someone says when they join; the sector is the kind's.
 *
 * @param languages ISO 639 codes of the languages spoken, at least one
 * @param houseRules the version of the house rules that was read and accepted
 */
public record Joining(MemberKind kind, OnBehalf onBehalf, Set<String> languages, int houseRules) {

    /** The version of the house rules in force. */
    public static final int HOUSE_RULES = 1;

    public Joining {
        languages = Set.copyOf(languages);
    }

    /** In one's own name, having accepted the house rules in force. */
    public static Joining oneself(MemberKind kind, Set<String> languages) {
        return new Joining(kind, new OnBehalf.OfOneself(), languages, HOUSE_RULES);
    }

    /** For an organisation that is here already. */
    public static Joining known(MemberKind kind, OrganisationId organisation, String message, Set<String> languages) {
        return new Joining(kind, new OnBehalf.OfKnown(organisation, message), languages, HOUSE_RULES);
    }

    /** For an organisation that nobody has registered yet. */
    public static Joining founding(
            MemberKind kind, String name, String description, String evidenceOffered, Set<String> languages) {
        return new Joining(kind, new OnBehalf.OfNew(name, description, evidenceOffered), languages, HOUSE_RULES);
    }
}
