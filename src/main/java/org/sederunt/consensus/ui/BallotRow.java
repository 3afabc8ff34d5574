package org.sederunt.consensus.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.sederunt.consensus.BallotLinks;
import org.sederunt.consensus.DecisionSummary;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.GuidelineSummary;
import org.sederunt.guidelines.components.OutcomeWords;
import org.sederunt.uikit.StatusBadge;

/** One guideline as the office sees it on its way through the ballot. */
class BallotRow extends ListItem {

    private final transient BallotShelf shelf;
    private final transient GuidelineSummary guideline;

    BallotRow(BallotShelf shelf, GuidelineSummary guideline, Optional<DecisionSummary> decision, Runnable showAgain) {
        this.shelf = shelf;
        this.guideline = guideline;
        boolean inReview = guideline.state() == GuidelineState.REVIEW;
        String path = inReview ? GuidelineLinks.to(guideline.slug()) : BallotLinks.to(guideline.slug());
        var facts = new Div();
        facts.addClassName("facts");
        decision.filter(one -> !inReview).ifPresent(one -> tell(one, facts));
        var words = new Div(new H3(new Anchor("/app/" + path, guideline.title())), facts);
        add(words);
        if (inReview) add(open(showAgain));
    }

    private void tell(DecisionSummary decision, Div facts) {
        Instant closes = decision.window().until();
        boolean closed = !shelf.time().now().isBefore(closes);
        if (!closed) {
            facts.add(
                    StatusBadge.lit(getTranslation("consensus.office.isopen")),
                    new Span(getTranslation("consensus.open.until", shelf.time().full(closes, getLocale()))));
            return;
        }
        facts.add(
                outcome(decision),
                new Span(getTranslation("consensus.result.closed", shelf.time().full(closes, getLocale()))));
        if (isSettled(decision)) {
            facts.add(new Span(OutcomeWords.of(requireNonNull(guideline.outcome()), guideline.figures())));
        }
    }

    private Component outcome(DecisionSummary decision) {
        if (!decision.counted()) return StatusBadge.plain(getTranslation("consensus.office.iscounted"));
        return isSettled(decision)
                ? StatusBadge.firm(getTranslation("consensus.outcome." + guideline.outcome()))
                : StatusBadge.plain(getTranslation("consensus.outcome.PENDING"));
    }

    private boolean isSettled(DecisionSummary decision) {
        return decision.settledAt() != null && guideline.outcome() != null;
    }

    private Component open(Runnable showAgain) {
        return new Button(
                getTranslation("consensus.office.open"),
                click -> new OpenBallotDialog(shelf, guideline, showAgain).open());
    }
}
