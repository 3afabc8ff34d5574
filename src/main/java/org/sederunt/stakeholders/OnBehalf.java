package org.sederunt.stakeholders;

/** For whom someone joins. */
public sealed interface OnBehalf {

    /** For oneself. */
    record OfOneself() implements OnBehalf {}

    /** For an organisation that is here already: asks it, or the office, for a mandate. */
    record OfKnown(OrganisationId organisation, String message) implements OnBehalf {}

    /** For an organisation that is registered with the same act. */
    record OfNew(String name, String description, String evidenceOffered) implements OnBehalf {}
}
