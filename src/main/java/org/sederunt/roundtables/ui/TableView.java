package org.sederunt.roundtables.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Slug;
import org.sederunt.uikit.Live;

/** One round table: its seats as a drawing and as figures, the act of sitting down, agenda, place and minutes. */
@Route("tables/:slug")
@PermitAll
class TableView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TableDoors doors;
    private final transient PersonId me;
    private @Nullable transient TableSight shown;

    TableView(TableDoors doors) {
        this.doors = doors;
        this.me = doors.current().id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Optional<TableSight> found = slugIn(entering).flatMap(slug -> doors.sight(slug, me));
        found.ifPresentOrElse(this::open, () -> entering.rerouteToError(NotFoundException.class));
    }

    private static Optional<Slug> slugIn(BeforeEnterEvent entering) {
        return entering.getRouteParameters()
                .get("slug")
                .filter(word -> Slug.of(word).value().equals(word))
                .map(Slug::new);
    }

    private void open(TableSight sight) {
        var parts = new TableParts(doors, this::followAlong);
        removeAll();
        add(parts);
        parts.show(sight);
        shown = sight;
        Live.follow(parts, doors.live(), sight.id().value(), this::followAlong);
    }

    private void followAlong() {
        if (shown == null) return;
        doors.sight(shown.table().slug(), me).ifPresent(now -> {
            shown = now;
            getChildren()
                    .filter(TableParts.class::isInstance)
                    .map(TableParts.class::cast)
                    .forEach(parts -> parts.show(now));
        });
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? getTranslation("roundtables.menu")
                : shown.table().title();
    }
}
