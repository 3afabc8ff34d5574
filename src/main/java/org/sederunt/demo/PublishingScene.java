package org.sederunt.demo;

import org.sederunt.publishing.Editions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The editions: which results the office has published, and who did it. */
@Component
@Order(7)
class PublishingScene implements Scene {

    private final Editions editions;

    PublishingScene(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void tell(Script script, Players players, Timeline timeline) {
        script.list("guidelines")
                .forEach(guideline -> guideline
                        .partIfAny("published")
                        .ifPresent(published -> timeline.at(
                                published.moment(),
                                () -> editions.publish(
                                        GuidelinesScene.guidelineOf(guideline, players),
                                        players.person(published.text("by"))))));
    }
}
