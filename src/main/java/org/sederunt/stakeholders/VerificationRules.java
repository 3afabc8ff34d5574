package org.sederunt.stakeholders;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who decides on organisations and citizens: a moderator, never on their own organisation and never on themselves. */
@Component
class VerificationRules {

    private final OfficeStaff staff;
    private final MandateRepository mandates;
    private final MandateRequestRepository requests;

    VerificationRules(OfficeStaff staff, MandateRepository mandates, MandateRequestRepository requests) {
        this.staff = staff;
        this.mandates = mandates;
        this.requests = requests;
    }

    /** Files of organisations and lists of what waits are for those who work at the office. */
    Optional<Refusal> refusalToRead(PersonId reader) {
        return staff.refusalUnlessOffice(reader);
    }

    Optional<Refusal> refusalToDecide(Organisation organisation, PersonId by) {
        return staff.refusalUnlessModerator(by).or(() -> refusalIfOwn(organisation, by));
    }

    Optional<Refusal> refusalToDecide(Participant citizen, PersonId by) {
        if (citizen.person().equals(by)) return Optional.of(Refusal.because("stakeholders.refused.oneself"));
        return citizen.standing() == null
                ? Optional.of(Refusal.because("stakeholders.refused.nocitizen"))
                : staff.refusalUnlessModerator(by);
    }

    /** Whoever registered it, holds or held a mandate of it, or asks for one is too close to decide on it. */
    private Optional<Refusal> refusalIfOwn(Organisation organisation, PersonId by) {
        var key = organisation.id().value();
        boolean own = organisation.registeredBy().equals(by)
                || mandates.existsByOrganisationAndPerson(key, by.value())
                || requests.findByWaitsTrueAndOrganisationAndPerson(key, by.value())
                        .isPresent();
        return own ? Optional.of(Refusal.because("stakeholders.refused.ownorganisation")) : Optional.empty();
    }

    /** Why {@code decision} would say nothing new. */
    static Optional<Refusal> refusalToRepeat(@Nullable Standing present, Standing decision) {
        return present == decision
                ? Optional.of(Refusal.because("stakeholders.refused.already." + decision.name()))
                : Optional.empty();
    }
}
