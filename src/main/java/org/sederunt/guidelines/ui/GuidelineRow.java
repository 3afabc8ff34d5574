package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.SettledFigures;
import org.sederunt.guidelines.components.OutcomeHexagon;
import org.sederunt.guidelines.components.OutcomeWords;
import org.sederunt.guidelines.components.StateBadge;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Drawing;
import org.sederunt.uikit.Strong;

/** One guideline in the list: where it stands, what it is about, who has spoken; how long it is open, or what came of it. */
class GuidelineRow extends ListItem {

    private final GuidelineSummary guideline;
    private final transient OfficeTime time;

    GuidelineRow(GuidelineSummary guideline, OfficeTime time) {
        this.guideline = guideline;
        this.time = time;
        add(words());
        side().ifPresent(this::add);
    }

    private Component words() {
        String path = guideline.state() == GuidelineState.DRAFTING
                ? GuidelineLinks.toDraft(guideline.slug())
                : GuidelineLinks.to(guideline.slug());
        var title = new H2(new Anchor("/app/" + path, guideline.title()));
        var words = new Div(facts(), title);
        GuidelineOutcome outcome = guideline.outcome();
        String below = outcome == null ? guideline.summary() : OutcomeWords.of(outcome, guideline.figures());
        if (!below.isEmpty()) words.add(new Paragraph(below));
        if (guideline.version() > 0) words.add(spoken());
        return words;
    }

    private Component facts() {
        var facts = new Div(StateBadge.of(guideline.state(), guideline.outcome()));
        facts.addClassName("facts");
        Instant until = guideline.consultationUntil();
        if (guideline.state() == GuidelineState.CONSULTATION && until != null) {
            facts.add(new Span(getTranslation("guidelines.untilwhen", time.dayAndTime(until, getLocale()))));
        } else if (guideline.state() == GuidelineState.REVIEW && until != null) {
            facts.add(new Span(getTranslation("guidelines.closed", time.dayAndTime(until, getLocale()))));
        } else {
            facts.add(new Span(getTranslation("guidelines.since", time.date(guideline.stageSince(), getLocale()))));
        }
        return facts;
    }

    private Component spoken() {
        var spoken = new Div(new Drawing(Spoken.strip(guideline.spoke())));
        spoken.addClassName("facts");
        String key = guideline.comments() == 0 ? "guidelines.spoken.none" : "guidelines.spoken.counted";
        spoken.add(new Span(getTranslation(key, guideline.spoke().size(), guideline.comments())));
        return spoken;
    }

    private Optional<Component> side() {
        GuidelineOutcome outcome = guideline.outcome();
        SettledFigures figures = guideline.figures();
        if (outcome != null && figures != null) {
            return Optional.of(new OutcomeHexagon(guideline.id().value(), outcome, figures));
        }
        Instant until = guideline.consultationUntil();
        return guideline.state() == GuidelineState.CONSULTATION && until != null
                ? Optional.of(daysLeft(until))
                : Optional.empty();
    }

    private Component daysLeft(Instant until) {
        long days = time.daysUntil(until);
        boolean today = days == 0;
        var left = new Div(
                new Strong(today ? getTranslation("guidelines.today") : Long.toString(days)),
                new Span(getTranslation(today ? "guidelines.today.words" : "guidelines.daysleft.words", days)));
        left.addClassName("left");
        return left;
    }
}
