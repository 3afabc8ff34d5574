package org.sederunt.identity;

/** What the office trusts a person with; facilitating is given per table and mandates per organisation, so neither is here. */
public enum Role {
    MODERATOR,
    ADMINISTRATOR;

    public String key() {
        return "identity.role." + name();
    }
}
