package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /** Like {@link #refusalToActFor} for each of {@code all}, in one query; those without a refusal are missing. */
    Map<OrganisationId, Refusal> refusalsToActFor(Collection<Organisation> all, PersonId by) {
        Collection<UUID> signed = signedForBy(by);
        Map<OrganisationId, Refusal> refusals = new HashMap<>();
        for (Organisation one : all) {
            refusalToActFor(one, signed).ifPresent(refusal -> refusals.put(one.id(), refusal));
        }
        return refusals;
    }

    Optional<Refusal> refusalToActFor(Organisation organisation, PersonId by) {
        return refusalToActFor(organisation, signedForBy(by));
    }

    private static Optional<Refusal> refusalToActFor(Organisation organisation, Collection<UUID> signed) {
        if (!signed.contains(organisation.id().value())) {
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
