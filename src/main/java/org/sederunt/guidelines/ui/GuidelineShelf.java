package org.sederunt.guidelines.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.CurrentPerson;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.LiveUpdates;
import org.sederunt.shared.Slug;
import org.springframework.stereotype.Component;

/** Where the views find the guideline that an address names. */
@Component
class GuidelineShelf {

    private final Guidelines guidelines;
    private final CurrentPerson current;
    private final LiveUpdates live;

    GuidelineShelf(Guidelines guidelines, CurrentPerson current, LiveUpdates live) {
        this.guidelines = guidelines;
        this.current = current;
        this.live = live;
    }

    static Optional<Slug> slugIn(BeforeEnterEvent entering) {
        return entering.getRouteParameters().get("slug").flatMap(GuidelineShelf::slug);
    }

    private static Optional<Slug> slug(String written) {
        try {
            return Optional.of(new Slug(written));
        } catch (IllegalArgumentException notASlug) {
            return Optional.empty();
        }
    }

    /** Whether the reader is a moderator, and {@code slug} a guideline that nobody else may see yet. */
    boolean hasDraft(Slug slug) {
        PersonId me = me();
        return guidelines.refusalToSeeDrafts(me).isEmpty()
                && guidelines.draftOf(slug, me).isPresent();
    }

    Guidelines guidelines() {
        return guidelines;
    }

    LiveUpdates live() {
        return live;
    }

    PersonId me() {
        return current.id();
    }
}
