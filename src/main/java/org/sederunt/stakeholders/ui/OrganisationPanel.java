package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.OrganisationFile;
import org.sederunt.stakeholders.OrganisationSummary;

/** The file of an organisation: what it says of itself, what it offers as evidence, what was decided. */
class OrganisationPanel extends Div {

    OrganisationPanel(OrganisationFile file, Map<PersonId, String> names, OfficeTime time, VerificationForm form) {
        OrganisationSummary organisation = file.organisation();
        add(facts(organisation, time), new H2(organisation.name()), context(file, names));
        add(form);
        if (!file.decisions().isEmpty()) add(new DecisionList(file.decisions(), names, time));
    }

    private Component facts(OrganisationSummary organisation, OfficeTime time) {
        var facts = new Div(
                Badges.of(organisation.standing()),
                Badges.side(organisation.sector()),
                new Span(getTranslation(organisation.kind().key())),
                new Span(getTranslation(
                        "stakeholders.office.registered", time.date(organisation.registeredAt(), getLocale()))));
        facts.addClassName("facts");
        return facts;
    }

    private Component context(OrganisationFile file, Map<PersonId, String> names) {
        var offered = file.evidenceOffered().isEmpty()
                ? getTranslation("stakeholders.office.evidence.none")
                : file.evidenceOffered();
        var terms = new Terms()
                .say("stakeholders.office.evidence", offered)
                .say("stakeholders.office.by", names.getOrDefault(file.registeredBy(), ""))
                .say(
                        "stakeholders.mode",
                        getTranslation(file.organisation().mode().key()));
        var context = new Div(new Paragraph(file.organisation().description()), terms);
        context.addClassName("context");
        return context;
    }
}
