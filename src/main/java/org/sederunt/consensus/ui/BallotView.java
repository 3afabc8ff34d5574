package org.sederunt.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.consensus.Question;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.components.GuidelineHeader;
import org.sederunt.shared.Slug;
import org.sederunt.uikit.EmptyState;
import org.sederunt.uikit.Live;

/** The ballot on a guideline: the slip while it is open, and what came of it from the instant it closes. */
@Route("guidelines/:slug/ballot")
@PermitAll
class BallotView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BallotShelf shelf;
    private final GuidelineHeader header;
    private final Div content = new Div();
    private @Nullable GuidelinePage shown;
    private @Nullable OpenBallot open;

    BallotView(BallotShelf shelf, GuidelineHeader header) {
        this.shelf = shelf;
        this.header = header;
        content.addClassName("as-is");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Optional<GuidelinePage> found = entering.getRouteParameters()
                .get("slug")
                .flatMap(BallotView::slug)
                .flatMap(shelf.guidelines()::find);
        if (found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(header, content);
        show(found.get());
        Live.follow(this, shelf.live(), found.get().id().value(), this::followAlong);
    }

    private static Optional<Slug> slug(String written) {
        try {
            return Optional.of(new Slug(written));
        } catch (IllegalArgumentException noSlug) {
            return Optional.empty();
        }
    }

    private void show(GuidelinePage guideline) {
        shown = guideline;
        open = null;
        header.show(guideline, BallotTab.KEY);
        content.removeAll();
        content.add(shelf.decisions()
                .question(guideline.id())
                .<Component>map(question -> ballot(guideline, question))
                .orElseGet(() ->
                        new EmptyState(getTranslation("consensus.none.title"), getTranslation("consensus.none.text"))));
    }

    private Component ballot(GuidelinePage guideline, Question question) {
        if (question.isClosedAt(shelf.time().now())) return closed(guideline);
        open = new OpenBallot(shelf, guideline, question);
        return open;
    }

    private Component closed(GuidelinePage guideline) {
        return shelf.decisions()
                .result(guideline.id(), shelf.me())
                .<Component>map(result -> new ClosedBallot(shelf, guideline, result, this::showAgain))
                .orElseGet(() -> new EmptyState(
                        getTranslation("consensus.counting.title"), getTranslation("consensus.counting.text")));
    }

    private void showAgain() {
        GuidelinePage before = shown;
        if (before != null) shelf.guidelines().find(before.id()).ifPresent(this::show);
    }

    /** While the ballot is open only the numbers change: what is being written stays. */
    private void followAlong() {
        OpenBallot ballot = open;
        if (ballot != null && ballot.isOpen()) ballot.refresh();
        else showAgain();
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation(BallotTab.KEY) : getTranslation(BallotTab.KEY) + " – " + shown.title();
    }
}
