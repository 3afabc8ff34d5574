package org.sederunt.stakeholders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.VerificationDecision;
import org.sederunt.uikit.PagedList;

/** What moderators decided so far, on which evidence and why. */
class DecisionList extends Section {

    DecisionList(List<VerificationDecision> decisions, Map<PersonId, String> names, OfficeTime time) {
        addClassName("office-part");
        var title = new H3(getTranslation("stakeholders.office.decisions"));
        title.addClassName("small-title");
        add(title);
        add(new PagedList<VerificationDecision>(some -> Lines.together(some, one -> line(one, names, time)))
                .of(decisions));
    }

    private Component line(VerificationDecision decision, Map<PersonId, String> names, OfficeTime time) {
        var facts = new Div(
                Badges.of(decision.standing()),
                new Span(getTranslation(
                        "stakeholders.office.decided",
                        names.getOrDefault(decision.by(), ""),
                        time.dayAndTime(decision.at(), getLocale()))));
        facts.addClassName("facts");
        var line = new Div(facts, new Paragraph(decision.reason()));
        var evidence = decision.evidence();
        if (evidence != null) {
            var seen = new Paragraph(getTranslation(
                    "stakeholders.office.seen", getTranslation(evidence.kind().key()), evidence.note()));
            seen.addClassName("hint");
            line.add(seen);
        }
        line.addClassName("decision-line");
        return line;
    }
}
