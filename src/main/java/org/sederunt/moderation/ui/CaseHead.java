package org.sederunt.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.sederunt.moderation.CaseFile;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.StatusBadge;

/** What a case is about: how many reported it since when, how the comment stands meanwhile, and the question to decide. */
class CaseHead extends Div {

    CaseHead(CaseFile file, OfficeTime time) {
        var facts = new Div();
        facts.addClassName("facts");
        facts.add(StatusBadge.plain(
                getTranslation("moderation.case.reported", file.reports().size())));
        if (!file.reports().isEmpty()) {
            var first = time.dayAndTime(file.reports().getFirst().at(), getLocale());
            facts.add(new Span(getTranslation("moderation.case.first", first)));
        }
        facts.add(new Span(getTranslation(standing(file))));
        if (file.decidedAt() != null) {
            var decided = time.dayAndTime(file.decidedAt(), getLocale());
            facts.add(new Span(getTranslation("moderation.case.decided", decided)));
        }
        add(facts, new H2(getTranslation("moderation.case.question")));
    }

    private static String standing(CaseFile file) {
        return switch (file.comment().state()) {
            case STANDING -> "moderation.case.shown";
            case HIDDEN -> "moderation.case.nowhidden";
            case WITHDRAWN -> "moderation.case.withdrawn";
        };
    }
}
