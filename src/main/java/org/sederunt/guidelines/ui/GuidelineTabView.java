package org.sederunt.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.components.GuidelineHeader;
import org.sederunt.shared.Slug;
import org.sederunt.uikit.Live;

/** A tab of one guideline's page: finds the guideline its address names, shows the header, and follows along. */
abstract class GuidelineTabView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuidelineShelf shelf;
    private final GuidelineHeader header;
    private final String tabKey;
    private @Nullable GuidelinePage shown;
    private QueryParameters query = QueryParameters.empty();

    GuidelineTabView(GuidelineShelf shelf, GuidelineHeader header, String tabKey) {
        this.shelf = shelf;
        this.header = header;
        this.tabKey = tabKey;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        query = entering.getLocation().getQueryParameters();
        Optional<Slug> slug = GuidelineShelf.slugIn(entering);
        Optional<GuidelinePage> found = slug.flatMap(shelf.guidelines()::find);
        if (found.isPresent()) {
            show(found.get());
        } else if (slug.isPresent() && shelf.hasDraft(slug.get())) {
            entering.forwardTo(DraftView.class, entering.getRouteParameters());
        } else {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show(GuidelinePage guideline) {
        shown = guideline;
        header.show(guideline, tabKey);
        var content = new Div();
        content.addClassName("as-is");
        removeAll();
        add(header, content);
        fill(content, guideline);
        Live.follow(content, shelf.live(), guideline.id().value(), this::followAlong);
    }

    private void followAlong() {
        GuidelinePage before = guideline();
        shelf.guidelines().find(before.id()).ifPresent(now -> {
            shown = now;
            header.show(now, tabKey);
            if (!refresh(before, now)) show(now);
        });
    }

    /** Puts what the tab shows of {@code guideline} into {@code content}. */
    abstract void fill(Div content, GuidelinePage guideline);

    /** Shows {@code now} in place, leaving what is being written alone; false if the tab has to be filled afresh. */
    abstract boolean refresh(GuidelinePage before, GuidelinePage now);

    QueryParameters query() {
        return query;
    }

    GuidelinePage guideline() {
        if (shown == null) throw new IllegalStateException("no guideline is shown yet");
        return shown;
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("guidelines.menu") : getTranslation(tabKey) + " – " + shown.title();
    }
}
