package org.sederunt.stakeholders;

import java.time.Clock;
import java.time.Instant;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Puts a mandate into force once the rules allow it, and settles the request it answers. */
@Component
class MandateGiving {

    private final MandateRepository mandates;
    private final MandateRequestRepository requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MandateGiving(
            MandateRepository mandates,
            MandateRequestRepository requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mandates = mandates;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    MandateId give(NewMandate wanted, PersonId by) {
        String document = InputRefused.optionalText("document", wanted.document(), Organisations.NOTE);
        Instant now = clock.instant();
        if (wanted.powers().vote()) makeRoomFor(wanted.person(), now);

        var mandate = new Mandate(wanted, document, now, by);
        saveUnlessVotingElsewhere(mandate);
        requests.findByWaitsTrueAndOrganisationAndPerson(
                        wanted.organisation().value(), wanted.person().value())
                .ifPresent(request -> request.meetWith(mandate.id(), now, by));

        events.publishEvent(new MandateGiven(
                now,
                by.value(),
                mandate.id().value(),
                wanted.organisation().value(),
                wanted.person().value()));
        return mandate.id();
    }

    private void makeRoomFor(PersonId person, Instant now) {
        mandates.findByVoter(person.value()).ifPresent(present -> {
            present.makeRoomAt(now);
            mandates.saveAndFlush(present);
        });
    }

    private void saveUnlessVotingElsewhere(Mandate mandate) {
        try {
            mandates.saveAndFlush(mandate);
        } catch (DataIntegrityViolationException anotherVotingMandate) {
            throw new MandateRefused(Refusal.because("stakeholders.refused.votesalready"));
        }
    }
}
