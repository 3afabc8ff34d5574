package org.sederunt.guidelines;

import java.util.EnumSet;
import java.util.Set;
import org.sederunt.shared.Texts;

/**
 * Which guidelines a list shows.
 *
 * @param states by the clock; with {@code DRAFTING} the drafts that nobody but moderators may see
 * @param words all of which stand in title, summary or text; empty for any
 */
public record GuidelineFilter(Set<GuidelineState> states, String words) {

    public GuidelineFilter {
        states = Set.copyOf(states);
        words = Texts.tidy(words);
    }

    /** Every guideline that has been published in at least one version. */
    public static GuidelineFilter everyPublicOne() {
        return new GuidelineFilter(EnumSet.complementOf(EnumSet.of(GuidelineState.DRAFTING)), "");
    }

    public static GuidelineFilter in(GuidelineState first, GuidelineState... others) {
        return new GuidelineFilter(EnumSet.of(first, others), "");
    }

    /** The same states, with these words in the text. */
    public GuidelineFilter with(String otherWords) {
        return new GuidelineFilter(states, otherWords);
    }

    boolean seesDrafts() {
        return states.contains(GuidelineState.DRAFTING);
    }
}
