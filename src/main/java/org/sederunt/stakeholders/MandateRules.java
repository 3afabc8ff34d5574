package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.Optional;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who gives, declines and ends mandates, and who can hold one. */
@Component
class MandateRules {

    private final ParticipantRepository participants;
    private final MandateRepository mandates;
    private final RepresentationRules representation;
    private final VerificationRules verification;
    private final OfficeStaff staff;
    private final Clock clock;

    MandateRules(
            ParticipantRepository participants,
            MandateRepository mandates,
            RepresentationRules representation,
            VerificationRules verification,
            OfficeStaff staff,
            Clock clock) {
        this.participants = participants;
        this.mandates = mandates;
        this.representation = representation;
        this.verification = verification;
        this.staff = staff;
        this.clock = clock;
    }

    Optional<Refusal> refusalToGive(NewMandate wanted, Organisation organisation, PersonId by) {
        return refusalToDecide(organisation, wanted.person(), by)
                .or(() -> refusalToHold(wanted.person(), organisation))
                .or(() -> refusalOf(wanted.powers(), organisation))
                .or(() -> refusalOfTime(wanted))
                .or(() -> refusalToRepeat(wanted))
                .or(() -> wanted.powers().vote() ? refusalToVoteTwice(wanted.person()) : Optional.empty());
    }

    /** What waits is for the office. */
    Optional<Refusal> refusalToRead(PersonId reader) {
        return verification.refusalToRead(reader);
    }

    /** Representatives who may sign decide on their own verified organisation, moderators on every other; nobody on themselves. */
    Optional<Refusal> refusalToDecide(Organisation organisation, PersonId forWhom, PersonId by) {
        if (forWhom.equals(by)) return refused("ownmandate");
        if (organisation.is(Standing.REJECTED)) return refused("organisationrejected");
        if (representation.refusalToActFor(organisation, by).isEmpty()) return Optional.empty();
        return staff.moderates(by) ? verification.refusalToDecide(organisation, by) : refusalOfOthers(organisation, by);
    }

    private Optional<Refusal> refusalOfOthers(Organisation organisation, PersonId by) {
        boolean signs =
                representation.signedForBy(by).contains(organisation.id().value());
        return refused(signs ? "officegives" : "norepresentative");
    }

    Optional<Refusal> refusalToEnd(Mandate mandate, Organisation organisation, PersonId by) {
        if (mandate.isEnded()) return refused("mandateended");
        return mandate.person().equals(by) ? Optional.empty() : refusalToEndOfOthers(organisation, by);
    }

    /** Why {@code by} may not end what others hold of the organisation. */
    Optional<Refusal> refusalToEndOfOthers(Organisation organisation, PersonId by) {
        if (representation.refusalToActFor(organisation, by).isEmpty()) return Optional.empty();
        return staff.moderates(by) ? verification.refusalToDecide(organisation, by) : refused("norepresentative");
    }

    Optional<Refusal> refusalToHold(PersonId person, Organisation organisation) {
        return participants
                .findById(person.value())
                .map(holder ->
                        holder.sector() == organisation.sector() ? Optional.<Refusal>empty() : refused("othersector"))
                .orElseGet(() -> refused("notjoinedyet"));
    }

    private static Optional<Refusal> refusalOf(Powers powers, Organisation organisation) {
        if (powers.equals(new Powers(false, false, false))) return refused("nopowers");
        return powers.vote() && !organisation.kind().hasBallot() ? refused("noballot") : Optional.empty();
    }

    private Optional<Refusal> refusalOfTime(NewMandate wanted) {
        var until = wanted.until();
        boolean ends = until != null
                && (!wanted.from().isBefore(until) || !clock.instant().isBefore(until));
        return ends ? refused("mandatetime") : Optional.empty();
    }

    private Optional<Refusal> refusalToRepeat(NewMandate wanted) {
        boolean held = mandates.findByPersonOrderByGivenAt(wanted.person().value()).stream()
                .filter(mandate -> mandate.organisation().equals(wanted.organisation()))
                .anyMatch(mandate -> mandate.isValidAt(clock.instant()) && mandate.allows(wanted.powers()));
        return held ? refused("hasmandate") : Optional.empty();
    }

    private Optional<Refusal> refusalToVoteTwice(PersonId person) {
        return mandates.findByVoter(person.value())
                .filter(present -> !present.isOverAt(clock.instant()))
                .flatMap(present -> refused("votesalready"));
    }

    private static Optional<Refusal> refused(String fact) {
        return Optional.of(Refusal.because("stakeholders.refused." + fact));
    }
}
