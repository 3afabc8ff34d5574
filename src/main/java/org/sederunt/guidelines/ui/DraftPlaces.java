package org.sederunt.guidelines.ui;

import org.sederunt.guidelines.ClauseId;
import org.sederunt.guidelines.GuidelineId;

/**
 * The places under which a browser keeps what is unsent of one draft. They name the revision it was written on, so that words kept
 * from an earlier one are never taken for words about this one.
 */
record DraftPlaces(GuidelineId guideline, int revision) {

    /** All places of {@code guideline}'s draft begin so. */
    static String of(GuidelineId guideline) {
        return "guidelines/" + guideline + "/draft/";
    }

    String title() {
        return place("title");
    }

    String summary() {
        return place("summary");
    }

    String clause(ClauseId id) {
        return place("clause/" + id);
    }

    private String place(String part) {
        return of(guideline) + revision + "/" + part;
    }
}
