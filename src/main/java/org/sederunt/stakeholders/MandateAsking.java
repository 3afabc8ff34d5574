package org.sederunt.stakeholders;

import java.time.Clock;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a person ask an organisation for a mandate, once at a time. */
@Component
class MandateAsking {

    private final MandateRequestRepository requests;
    private final OrganisationRepository organisations;
    private final MandateRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MandateAsking(
            MandateRequestRepository requests,
            OrganisationRepository organisations,
            MandateRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.organisations = organisations;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    void ask(OrganisationId id, String message, PersonId by) {
        String words = InputRefused.optionalText("message", message, Organisations.NOTE);
        Organisation organisation = organisations.findById(id.value()).orElseThrow();
        if (organisation.is(Standing.REJECTED)) refuse(Refusal.because("stakeholders.refused.organisationrejected"));
        rules.refusalToHold(by, organisation).ifPresent(MandateAsking::refuse);
        if (alreadyWaits(id, by)) return;

        var request = new MandateRequest(id, by, words, clock.instant());
        requests.save(request);

        events.publishEvent(
                new MandateRequested(clock.instant(), by.value(), request.id().value(), id.value()));
    }

    private boolean alreadyWaits(OrganisationId id, PersonId by) {
        return requests.findByWaitsTrueAndOrganisationAndPerson(id.value(), by.value())
                .isPresent();
    }

    private static void refuse(Refusal refusal) {
        throw new MandateRefused(refusal);
    }
}
