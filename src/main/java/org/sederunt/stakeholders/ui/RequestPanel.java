package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.sederunt.shared.OfficeTime;
import org.sederunt.shared.Refusal;
import org.sederunt.stakeholders.MandateAsked;
import org.sederunt.stakeholders.NewMandate;
import org.sederunt.stakeholders.Standing;

/** A request for a mandate, to be met or declined by a representative or a moderator. */
class RequestPanel extends Div {

    RequestPanel(
            MandateAsked asked,
            String name,
            OfficeTime time,
            Optional<Refusal> refusal,
            Consumer<NewMandate> give,
            Consumer<String> decline) {
        addClassName("request");
        var facts = new Div(
                new Span(getTranslation("stakeholders.request.asked", time.date(asked.askedAt(), getLocale()))));
        if (asked.organisationStanding() == Standing.WAITING) facts.add(Badges.of(Standing.WAITING));
        facts.addClassName("facts");
        add(facts, new H2(getTranslation("stakeholders.request.title", name, asked.organisationName())));
        if (!asked.message().isEmpty()) {
            var context = new Div(new Paragraph(asked.message()));
            context.addClassName("context");
            add(context);
        }
        add(new MandateForm(asked, time, refusal, give, decline));
    }
}
