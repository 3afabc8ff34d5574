package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.Span;
import org.sederunt.consensus.rule.Standing;
import org.sederunt.uikit.Icon;

/** What is said of a sector, by sign and word. */
class StandingSign extends Span {

    StandingSign(Standing standing) {
        addClassName("v");
        if (standing == Standing.OPPOSES) addClassName("con");
        add(new Icon(icon(standing)), new Span(getTranslation(standing.key())));
    }

    private static String icon(Standing standing) {
        return switch (standing) {
            case ACCEPTS -> "verdict-accepts";
            case OPPOSES -> "verdict-opposes";
            case DIVIDED, NEITHER -> "verdict-divided";
            case NO_POSITION -> "verdict-no-position";
            case SILENT, ADVISORY -> "verdict-silent";
        };
    }
}
