package org.sederunt.ballots.components;

import com.vaadin.flow.component.html.Span;
import org.sederunt.ballots.Stance;
import org.sederunt.uikit.Icon;

/** A stance by sign and name. */
public class StanceSign extends Span {

    public StanceSign(Stance stance) {
        addClassName("stance-sign");
        if (stance.isAgainst()) addClassName("con");
        add(new Icon(stance.icon()), new Span(getTranslation(stance.key())));
    }
}
