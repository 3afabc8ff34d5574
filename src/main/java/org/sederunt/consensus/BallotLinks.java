package org.sederunt.consensus;

import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.shared.Slug;

/** Addresses of ballots and results. */
public final class BallotLinks {

    private BallotLinks() {}

    /** The ballot tab of a guideline, below {@code /app/}: the slip while it is open, then the result. */
    public static String to(Slug guideline) {
        return GuidelineLinks.to(guideline) + "/ballot";
    }

    /** Where visitors read of it, below {@code /}. */
    public static String publicOf(Slug guideline) {
        return GuidelineLinks.to(guideline);
    }
}
