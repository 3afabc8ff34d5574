package org.sederunt.moderation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sederunt.discussion.ThreadId;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.guidelines.ThreadPlace;
import org.sederunt.guidelines.VersionText;
import org.sederunt.shared.RichText;
import org.springframework.stereotype.Component;

/** What threads are about. */
@Component
class Places {

    private final Guidelines guidelines;

    Places(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    Map<ThreadId, ThreadPlace> of(Collection<ThreadId> threads) {
        return guidelines.places(threads);
    }

    Optional<ThreadPlace> of(ThreadId thread) {
        return Optional.ofNullable(of(Set.of(thread)).get(thread));
    }

    /** The clause that is talked about, as it stands in the latest version that has it; empty for the text as a whole. */
    Optional<RichText> clause(ThreadPlace place) {
        return guidelines.text(place.guideline(), place.version()).map(VersionText::clauses).stream()
                .flatMap(Collection::stream)
                .filter(clause -> place.thread().equals(clause.thread()))
                .map(VersionText.VersionClause::text)
                .findFirst();
    }

    /** As in "Hosting newcomers, clause 5". */
    static String inWords(ThreadPlace place) {
        return place.number() == null
                ? I18NProvider.translate("moderation.desk.place.whole", place.title())
                : I18NProvider.translate("moderation.desk.place", place.title(), place.number());
    }
}
