package org.sederunt.shared;

/** Thrown by a service that does not do what was asked; each module names its own refusals after the fact. */
public abstract class Refused extends RuntimeException {

    private final transient Refusal refusal;

    protected Refused(Refusal refusal) {
        super(refusal.key());
        this.refusal = refusal;
    }

    /** Why, in words for the person who asked. */
    public Refusal refusal() {
        return refusal;
    }
}
