package org.sederunt.stakeholders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sederunt.identity.RoleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps, with every change, from when until when who was an elector and on which terms. */
@Component
class ElectorTerms {

    private final ElectorTermRepository terms;
    private final ParticipantRepository participants;
    private final OfficeStaff staff;
    private final Clock clock;

    ElectorTerms(ElectorTermRepository terms, ParticipantRepository participants, OfficeStaff staff, Clock clock) {
        this.terms = terms;
        this.participants = participants;
        this.staff = staff;
        this.clock = clock;
    }

    /** Ends the present term of {@code organisation} and, if it is verified and of a kind that has a ballot, begins the next. */
    void keep(Organisation organisation) {
        Instant now = clock.instant();
        end(terms.findByOrganisationAndUntilIsNull(organisation.id().value()), now);

        boolean stands =
                organisation.is(Standing.VERIFIED) && organisation.kind().hasBallot();
        if (stands) terms.save(ElectorTerm.of(organisation, now));
    }

    /** The same for a citizen; who works at the office is no elector. */
    void keep(Participant citizen) {
        Instant now = clock.instant();
        end(terms.findByPersonAndUntilIsNull(citizen.person().value()), now);

        boolean stands = citizen.standing() == Standing.VERIFIED && !citizen.worksAtOffice();
        if (stands) terms.save(ElectorTerm.of(citizen, now));
    }

    @EventListener
    void on(RoleChanged change) {
        participants.findById(change.subject()).ifPresent(participant -> {
            participant.workAtOffice(staff.includes(participant.person()));
            keep(participant);
        });
    }

    private static void end(List<ElectorTerm> present, Instant now) {
        present.forEach(term -> term.endAt(now));
    }
}
