package org.sederunt.stakeholders;

/** Whether an elector is an organisation, named beside its stance, or a citizen, who never is. */
public enum ElectorKind {
    ORGANISATION,
    CITIZEN
}
