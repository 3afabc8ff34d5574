package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sederunt.identity.Account;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.Profile;
import org.sederunt.stakeholders.Standing;
import org.sederunt.stakeholders.VerificationDecision;

/** The file of a citizen: how to reach them, and what was decided. */
class CitizenPanel extends Div {

    CitizenPanel(
            Profile profile,
            Account account,
            List<VerificationDecision> decisions,
            Map<PersonId, String> names,
            OfficeTime time,
            VerificationForm form) {
        var facts = new Div(
                Badges.of(profile.standing() == null ? Standing.WAITING : profile.standing()),
                Badges.side(profile.sector()),
                new Span(getTranslation("stakeholders.office.joined", time.date(profile.joinedAt(), getLocale()))));
        facts.addClassName("facts");
        String languages = profile.languages().stream()
                .sorted()
                .map(code -> Locale.of(code).getDisplayLanguage(getLocale()))
                .collect(Collectors.joining(", "));
        var context = new Div(new Terms()
                .say("stakeholders.office.email", account.email())
                .say("stakeholders.office.languages", languages));
        context.addClassName("context");
        add(facts, new H2(account.name()), context, form);
        if (!decisions.isEmpty()) add(new DecisionList(decisions, names, time));
    }
}
