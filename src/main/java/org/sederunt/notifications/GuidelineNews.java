package org.sederunt.notifications;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.Guidelines;
import org.springframework.stereotype.Component;

/** Begins news about a guideline, with its title as {0} and its page as path. */
@Component
class GuidelineNews {

    private final Guidelines guidelines;
    private final EntityManager entities;

    GuidelineNews(Guidelines guidelines, EntityManager entities) {
        this.guidelines = guidelines;
        this.entities = entities;
    }

    /** What the act has changed is written first, so that what it has just made public is found. */
    Optional<News> about(UUID guideline, String key) {
        entities.flush();
        var id = new GuidelineId(guideline);
        return Optional.ofNullable(guidelines.summaries(Set.of(id)).get(id))
                .map(found -> News.of(key, GuidelineLinks.to(found.slug())).text(found.title()));
    }
}
