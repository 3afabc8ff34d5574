package org.sederunt.guidelines.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sederunt.ballots.BallotStatus;
import org.sederunt.ballots.Ballots;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.OfficeTime;
import org.sederunt.uikit.Icon;
import org.sederunt.uikit.Strong;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Begins every page about one guideline: its title, where it stands, and the tabs that all modules contribute. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class GuidelineHeader extends Div {

    private final List<GuidelineTab> tabs;
    private final transient Ballots ballots;
    private final CurrentPerson current;
    private final OfficeTime time;

    GuidelineHeader(List<GuidelineTab> tabs, Ballots ballots, CurrentPerson current, OfficeTime time) {
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(GuidelineTab::order))
                .toList();
        this.ballots = ballots;
        this.current = current;
        this.time = time;
        addClassName("guideline-header");
    }

    /** Shows {@code guideline}, with the tab of {@code activeKey} marked as the one that is open. */
    public void show(GuidelinePage guideline, String activeKey) {
        removeAll();
        add(back(), titleBlock(guideline), navigation(guideline, activeKey));
    }

    private Component back() {
        var back = new Anchor("/app/guidelines", new Icon("arrow-left"), new Span(getTranslation("guidelines.menu")));
        back.addClassName("back");
        return back;
    }

    private Component titleBlock(GuidelinePage guideline) {
        var block = new Div(new H1(guideline.title()), facts(guideline));
        block.addClassName("title-block");
        GuidelineOutcome outcome = guideline.outcome();
        if (outcome != null) block.add(new Paragraph(OutcomeWords.of(outcome, guideline.figures())));
        return block;
    }

    private Component facts(GuidelinePage guideline) {
        var facts = new Div(StateBadge.of(guideline.state(), guideline.outcome()));
        facts.addClassName("facts");
        if (guideline.state() == GuidelineState.CONSULTATION) facts.add(deadline(guideline.consultationUntil()));
        closesAt(guideline).ifPresent(closes -> facts.add(deadline(closes)));
        if (guideline.state() == GuidelineState.REVIEW) facts.add(closed(guideline.consultationUntil()));
        facts.add(new Span(getTranslation("guidelines.version", guideline.text().number())));
        return facts;
    }

    private Optional<Instant> closesAt(GuidelinePage guideline) {
        if (guideline.state() != GuidelineState.BALLOT || guideline.outcome() != null) return Optional.empty();
        return Optional.ofNullable(guideline.ballot()).flatMap(ballots::status).map(BallotStatus::closes);
    }

    private Component deadline(Instant until) {
        var when = new Strong(time.full(until, getLocale()));
        when.addClassName("nowrap");
        return new Span(
                new Span(getTranslation("guidelines.until") + " "),
                when,
                new Span(", " + getTranslation("guidelines.daysleft", time.daysUntil(until))));
    }

    private Component closed(Instant until) {
        return new Span(getTranslation("guidelines.closed", time.full(until, getLocale())));
    }

    private Component navigation(GuidelinePage guideline, String activeKey) {
        PersonId reader = current.id();
        var navigation = new Nav();
        navigation.addClassName("tabs");
        navigation.getElement().setAttribute("aria-label", getTranslation("guidelines.tabs"));
        tabs.stream()
                .filter(tab -> tab.visible(guideline, reader))
                .forEach(tab -> navigation.add(link(tab, guideline, activeKey)));
        return navigation;
    }

    private Component link(GuidelineTab tab, GuidelinePage guideline, String activeKey) {
        var link = new Anchor("/app/" + tab.path(guideline.slug()), getTranslation(tab.key()));
        if (tab.key().equals(activeKey)) link.getElement().setAttribute("aria-current", "page");
        tab.count(guideline).ifPresent(count -> {
            var number = new Span(Integer.toString(count));
            number.addClassName("count");
            link.add(number);
        });
        return link;
    }
}
