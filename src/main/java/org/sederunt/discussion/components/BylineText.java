package org.sederunt.discussion.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.OfficeTime;
import org.sederunt.stakeholders.Byline;
import org.sederunt.uikit.Strong;

/** Who said it, in whose name and when, as in "Inés Carballo, for Ribera Logistics Cluster, 2 June". */
class BylineText extends Div {

    private final OfficeTime time;

    BylineText(Byline byline, Instant postedAt, @Nullable Instant editedAt, OfficeTime time) {
        this.time = time;
        addClassName("by");
        add(new Strong(byline.person()), new Span(inWhoseName(byline, postedAt)));
        if (byline.waitsForVerification()) add(new Span(getTranslation("discussion.byline.waits")));
        if (editedAt != null) add(new Span(getTranslation("discussion.byline.edited", when(editedAt))));
    }

    private String inWhoseName(Byline byline, Instant postedAt) {
        return byline.organisation() == null
                ? getTranslation("discussion.byline.oneself", when(postedAt))
                : getTranslation("discussion.byline.organisation", byline.organisation(), when(postedAt));
    }

    private String when(Instant instant) {
        Locale language = getLocale();
        long days = time.daysUntil(instant);
        if (days == 0) return getTranslation("discussion.byline.today", time.time(instant, language));
        if (days == -1) return getTranslation("discussion.byline.yesterday");
        boolean thisYear = time.dateOf(instant).getYear() == time.today().getYear();
        return thisYear ? time.shortDate(instant, language) : time.date(instant, language);
    }
}
