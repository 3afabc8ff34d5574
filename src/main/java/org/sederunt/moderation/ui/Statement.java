package org.sederunt.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.sederunt.moderation.Ruling;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Prose;

/** A decision with every fact its author may ask for. */
class Statement extends DescriptionList {

    Statement(Ruling ruling, OfficeTime time) {
        addClassName("ruling");
        if (ruling.houseRule() != null) state("rule", new Span(RuleName.of(ruling.houseRule())));
        if (!ruling.reason().isEmpty()) state("reason", written(ruling.reason()));
        state("facts", written(ruling.wording()));
        state("detection", new Span(getTranslation(ruling.detection().key())));
        state("scope", new Span(getTranslation(ruling.scope().key())));
        state("since", new Span(time.full(ruling.at(), getLocale())));
        state("until", new Span(until(ruling, time)));
        var redress = time.date(ruling.redressUntil(), getLocale());
        state("redress", new Span(getTranslation("moderation.statement.redress.text", redress)));
    }

    /** The decision that hides a comment now, among all on it, the latest first. */
    static Statement ofHiding(List<Ruling> rulings, OfficeTime time) {
        return rulings.stream()
                .filter(ruling -> ruling.kind() == Ruling.Kind.HIDDEN)
                .findFirst()
                .map(ruling -> new Statement(ruling, time))
                .orElseThrow();
    }

    private String until(Ruling ruling, OfficeTime time) {
        return ruling.until() == null
                ? getTranslation("moderation.statement.open.end")
                : time.full(ruling.until(), getLocale());
    }

    private void state(String part, Component fact) {
        add(new Term(getTranslation("moderation.statement." + part)), new Description(fact));
    }

    private static Component written(String words) {
        var prose = new Prose(words);
        prose.getElement().setAttribute("dir", "auto");
        return prose;
    }
}
