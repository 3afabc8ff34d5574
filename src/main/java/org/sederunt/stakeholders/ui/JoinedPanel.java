package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.Byline;
import org.sederunt.stakeholders.MyRequest;
import org.sederunt.stakeholders.Profile;
import org.sederunt.stakeholders.Standing;
import org.sederunt.uikit.Disc;
import org.sederunt.uikit.Strong;

/** Says to someone who joined where it stands, what they may do at once and what not yet, and leads on. */
class JoinedPanel extends Div {

    JoinedPanel(
            Profile profile,
            Collection<Byline> bylines,
            List<MyRequest> requests,
            Optional<Refusal> refusalToVote,
            String wanted) {
        addClassName("joined");
        var standing = new Paragraph(standing(profile, bylines, requests));
        standing.addClassName("in-words");
        add(who(profile, bylines), standing, new VotingStanding(speaksAs(bylines), refusalToVote), acts(wanted));
    }

    private Component who(Profile profile, Collection<Byline> bylines) {
        var side = new Side(profile.sector());
        var words = new Div(new Strong(getTranslation(side.titleKey())));
        bylines.forEach(byline -> words.add(new Span(
                byline.organisation() == null
                        ? getTranslation("stakeholders.joined.oneself", byline.person())
                        : getTranslation("stakeholders.joined.for", byline.person(), byline.organisation()))));
        var who = new Div(new Disc(profile.sector()), words);
        who.addClassName("who-line");
        return who;
    }

    private String standing(Profile profile, Collection<Byline> bylines, List<MyRequest> requests) {
        for (Byline byline : bylines) {
            if (byline.waitsForVerification() && byline.organisation() != null) {
                return getTranslation("stakeholders.joined.organisationwaits", byline.organisation());
            }
        }
        for (MyRequest request : requests) {
            if (request.waits()) return getTranslation("stakeholders.joined.requestwaits", request.organisationName());
        }
        return getTranslation(
                profile.standing() == Standing.WAITING
                        ? "stakeholders.joined.citizenwaits"
                        : "stakeholders.joined.settled");
    }

    static String speaksAs(Collection<Byline> bylines) {
        for (Byline byline : bylines) {
            if (byline.organisation() == null) continue;
            String key =
                    byline.waitsForVerification() ? "stakeholders.may.speak.waiting" : "stakeholders.may.speak.for";
            return I18NProvider.translate(key, byline.organisation());
        }
        return I18NProvider.translate("stakeholders.may.speak.oneself");
    }

    private Component acts(String wanted) {
        var on = new Anchor("/app/" + wanted, getTranslation("stakeholders.joined.on"));
        on.addClassNames("button", "primary");
        var profile = new Anchor("/app/profile", getTranslation("stakeholders.joined.profile"));
        profile.addClassName("button");
        var acts = new Div(on, profile);
        acts.addClassName("actions");
        return acts;
    }
}
