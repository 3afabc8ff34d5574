package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.sederunt.consensus.rule.Outcome;
import org.sederunt.uikit.Icon;

/** An outcome in a word with its sign; firm once it is one, plain while it is pending. */
final class OutcomeBadge {

    private OutcomeBadge() {}

    static Component of(Outcome outcome) {
        var badge = new Span(new Icon(icon(outcome)), new Span(I18NProvider.translate(outcome.key())));
        badge.addClassName("state");
        if (outcome != Outcome.PENDING) badge.addClassName("firm");
        return badge;
    }

    static String icon(Outcome outcome) {
        return "outcome-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
