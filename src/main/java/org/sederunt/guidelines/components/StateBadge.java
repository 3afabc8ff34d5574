package org.sederunt.guidelines.components;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.uikit.StatusBadge;

/** Where a guideline stands, in a word; once it is decided, what came of it. */
public final class StateBadge {

    private StateBadge() {}

    /** {@code outcome} of the last ballot, if it is counted. */
    public static StatusBadge of(GuidelineState state, @Nullable GuidelineOutcome outcome) {
        String words = I18NProvider.translate(outcome == null ? state.key() : outcome.key());
        boolean ballotIsOpen = state == GuidelineState.BALLOT && outcome == null;
        if (state == GuidelineState.CONSULTATION || ballotIsOpen) return StatusBadge.lit(words);
        return state.isDecided() ? StatusBadge.firm(words) : StatusBadge.plain(words);
    }
}
