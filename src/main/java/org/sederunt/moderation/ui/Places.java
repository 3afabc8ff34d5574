package org.sederunt.moderation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sederunt.discussion.ThreadId;
import org.sederunt.discussion.ThreadPlaces;
import org.sederunt.discussion.ThreadPlaces.Place;
import org.springframework.stereotype.Component;

/** Where threads stand, from all modules that own some. */
@Component
class Places {

    private final List<ThreadPlaces> owners;

    Places(List<ThreadPlaces> owners) {
        this.owners = owners;
    }

    Map<ThreadId, Place> of(Collection<ThreadId> threads) {
        var places = new HashMap<ThreadId, Place>();
        owners.forEach(owner -> places.putAll(owner.of(threads)));
        return places;
    }

    Optional<Place> of(ThreadId thread) {
        return Optional.ofNullable(of(Set.of(thread)).get(thread));
    }

    /** As in "Hosting newcomers, clause 5". */
    static String inWords(Place place) {
        return I18NProvider.translate("moderation.desk.place", place.title(), place.number());
    }
}
