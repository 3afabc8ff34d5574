package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who acts for an organisation beyond speaking: whoever may sign for it, once the office has verified it. */
@Component
class RepresentationRules {

    private final MandateRepository mandates;
    private final Clock clock;

    RepresentationRules(MandateRepository mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /** The organisations {@code person} may sign for now, verified or not. */
    Collection<UUID> signedForBy(PersonId person) {
        return mandates.signedForBy(person.value(), clock.instant());
    }

    Optional<Refusal> refusalToActFor(Organisation organisation, PersonId by) {
        if (!signedForBy(by).contains(organisation.id().value())) {
            return Optional.of(Refusal.because("stakeholders.refused.nosignature"));
        }
        return refusalUnlessVerified(organisation);
    }

    static Optional<Refusal> refusalUnlessVerified(Organisation organisation) {
        return organisation.is(Standing.VERIFIED)
                ? Optional.empty()
                : Optional.of(Refusal.because("stakeholders.refused.notverified"));
    }

    static Optional<Refusal> refusalToDecideWithoutBallot(Organisation organisation, Mode mode) {
        boolean wouldVote = mode == Mode.DECIDING && !organisation.kind().hasBallot();
        return wouldVote ? Optional.of(Refusal.because("stakeholders.refused.noballot")) : Optional.empty();
    }
}
