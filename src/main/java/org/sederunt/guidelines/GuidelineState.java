package org.sederunt.guidelines;

import java.util.Set;

/** Where a guideline stands in its life; the only ways back are from review to consultation and from ballot to review. */
public enum GuidelineState {
    DRAFTING,
    CONSULTATION,
    REVIEW,
    BALLOT,
    AGREED,
    NOT_AGREED,
    PUBLISHED;

    /** The states in which a ballot has been counted and nothing is left to settle. */
    public static final Set<GuidelineState> DECIDED = Set.of(AGREED, NOT_AGREED, PUBLISHED);

    /** The message key of the state's words, as in "Open for comment". */
    public String key() {
        return "guidelines.state." + name();
    }

    public boolean isDecided() {
        return DECIDED.contains(this);
    }
}
