package org.sederunt.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.sederunt.ballots.Voter;
import org.sederunt.uikit.Icon;

/** What becomes known of a stance, to whom and when; to citizens it says what is theirs. */
class WhoSeesWhat extends Div {

    WhoSeesWhat(Optional<Voter> voter) {
        addClassName("part");
        boolean secret = voter.filter(Voter::isSecret).isPresent();
        var sees = new Div();
        sees.addClassName("sees");
        add(sees, "lock", secret ? "consensus.sees.until.citizen" : "consensus.sees.until");
        add(sees, "eye", secret ? "consensus.sees.after.citizen" : "consensus.sees.after");
        add(sees, "eye-slash", "consensus.sees.never");
        add(new H2(getTranslation("consensus.sees.title")), sees);
    }

    private void add(Div sees, String icon, String key) {
        sees.add(new Icon(icon), new Span(getTranslation(key)));
    }
}
