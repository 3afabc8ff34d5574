package org.sederunt.publishing;

import java.util.Optional;
import org.sederunt.guidelines.GuidelineId;
import org.sederunt.guidelines.GuidelineOutcome;
import org.sederunt.guidelines.GuidelinePage;
import org.sederunt.guidelines.GuidelineState;
import org.sederunt.guidelines.Guidelines;
import org.sederunt.identity.People;
import org.sederunt.identity.PersonId;
import org.sederunt.identity.Role;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Moderators publish, and only what is settled. */
@Component
class EditionRules {

    private final People people;
    private final Guidelines guidelines;

    EditionRules(People people, Guidelines guidelines) {
        this.people = people;
        this.guidelines = guidelines;
    }

    Optional<Refusal> forOthersThanModerators(PersonId by) {
        return people.has(by, Role.MODERATOR)
                ? Optional.empty()
                : Optional.of(Refusal.because("publishing.refused.notmoderator"));
    }

    Optional<Refusal> unlessSettled(GuidelineId guideline) {
        return guidelines
                .find(guideline)
                .map(EditionRules::unlessSettled)
                .orElseGet(() -> Optional.of(Refusal.because("publishing.refused.draft")));
    }

    private static Optional<Refusal> unlessSettled(GuidelinePage page) {
        boolean pending = page.state() == GuidelineState.BALLOT && page.outcome() == GuidelineOutcome.PENDING;
        return switch (page.state()) {
            case AGREED, NOT_AGREED -> Optional.empty();
            case PUBLISHED -> Optional.of(Refusal.because("publishing.refused.published"));
            case BALLOT ->
                Optional.of(Refusal.because(pending ? "publishing.refused.pending" : "publishing.refused.ballot"));
            case DRAFTING, CONSULTATION, REVIEW -> Optional.of(Refusal.because("publishing.refused.undecided"));
        };
    }
}
