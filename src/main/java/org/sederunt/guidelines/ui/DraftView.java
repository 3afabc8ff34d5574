package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.sederunt.guidelines.Draft;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.shared.Slug;
import org.sederunt.uikit.Live;

/** The draft of a guideline, for moderators: writing it, publishing versions, opening it for comment. */
@Route("guidelines/:slug/draft")
@PermitAll
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuidelineShelf shelf;
    private final transient DraftDesks desks;
    private String title = "";

    DraftView(GuidelineShelf shelf, DraftDesks desks) {
        this.shelf = shelf;
        this.desks = desks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        boolean moderator = shelf.guidelines().refusalToSeeDrafts(shelf.me()).isEmpty();
        Optional<Slug> slug = moderator ? GuidelineShelf.slugIn(entering) : Optional.empty();
        Optional<Draft> found = slug.flatMap(named -> shelf.guidelines().draftOf(named, shelf.me()));
        found.ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    private void show(Draft draft) {
        GuidelineId id = draft.id();
        title = draft.text().title();
        removeAll();
        var opened = desks.open(draft, () -> show(shelf.guidelines().draftOf(id, shelf.me())));
        add(opened);
        Live.follow(opened, shelf.live(), id.value(), opened::followAlong);
        KeptDraft.ask(opened, id, opened::giveBack);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidelines.draft.page", title);
    }
}
