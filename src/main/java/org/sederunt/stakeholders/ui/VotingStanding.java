package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.sederunt.shared.Refusal;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Refusals;
import org.sederunt.uikit.Strong;

/** What a participant may do: speak and take a seat at once, vote when nothing stands against it. */
class VotingStanding extends UnorderedList {

    VotingStanding(String speaksAs, Optional<Refusal> refusalToVote) {
        addClassName("rights");
        add(
                line("check", "stakeholders.may.speak", speaksAs),
                line("check", "stakeholders.may.sit", getTranslation("stakeholders.may.sit.hint")),
                refusalToVote
                        .map(refusal -> line("hourglass", "stakeholders.may.notvote", Refusals.words(refusal)))
                        .orElseGet(() ->
                                line("check", "stakeholders.may.vote", getTranslation("stakeholders.may.vote.hint"))));
    }

    private Component line(String icon, String titleKey, String words) {
        return new ListItem(new Icon(icon), new Div(new Strong(getTranslation(titleKey)), new Span(words)));
    }
}
