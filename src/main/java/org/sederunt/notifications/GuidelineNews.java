package org.sederunt.notifications;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sederunt.consensus.BallotLinks;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineLinks;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.shared.Slug;
import org.springframework.stereotype.Component;

/** Begins news about a guideline, with its title as {0} and the page to go to as path. */
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
        return news(guideline, key, GuidelineLinks::to);
    }

    /** Like {@link #about}, with the ballot tab as path. */
    Optional<News> aboutBallot(UUID guideline, String key) {
        return news(guideline, key, BallotLinks::to);
    }

    private Optional<News> news(UUID guideline, String key, Function<Slug, String> path) {
        entities.flush();
        var id = new GuidelineId(guideline);
        return Optional.ofNullable(guidelines.summaries(Set.of(id)).get(id))
                .map(found -> News.of(key, path.apply(found.slug())).text(found.title()));
    }
}
