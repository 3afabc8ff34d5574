package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes a participant of a person: once, with the house rules in force accepted. */
@Component
class Joinings {

    private final ParticipantRepository participants;
    private final OfficeStaff staff;
    private final Registering registering;
    private final MandateAsking asking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joinings(
            ParticipantRepository participants,
            OfficeStaff staff,
            Registering registering,
            MandateAsking asking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.staff = staff;
        this.registering = registering;
        this.asking = asking;
        this.events = events;
        this.clock = clock;
    }

    Optional<Refusal> refusalToJoin(PersonId by) {
        if (participants.existsById(by.value())) return refused("joined");
        return staff.includes(by) ? refused("officestaff") : Optional.empty();
    }

    Participant join(Joining wanted, Set<String> languages, PersonId by) {
        refusalToJoin(by).or(() -> refusalOf(wanted)).ifPresent(refusal -> {
            throw new JoiningRefused(refusal);
        });

        var participant = new Participant(by, wanted.kind(), languages, wanted.houseRules(), clock.instant());
        saveUnlessJoined(participant);
        events.publishEvent(
                new PersonJoined(participant.joinedAt(), by.value(), participant.sector(), wanted.houseRules()));
        switch (wanted.onBehalf()) {
            case OnBehalf.OfOneself() -> {}
            case OnBehalf.OfKnown(var organisation, var message) -> asking.ask(organisation, message, by);
            case OnBehalf.OfNew fresh -> registering.register(wanted.kind(), fresh, by);
        }
        return participant;
    }

    private static Optional<Refusal> refusalOf(Joining wanted) {
        if (wanted.houseRules() != Joining.HOUSE_RULES) {
            throw new InputRefused("houseRules", Refusal.because("stakeholders.refused.houserules"));
        }
        return switch (wanted.onBehalf()) {
            case OnBehalf.OfNew fresh when !wanted.kind().isOrganisation() -> refused("nokind");
            case OnBehalf.OfOneself() when wanted.kind() == MemberKind.PUBLIC_BODY -> refused("publicbody");
            case OnBehalf.OfOneself() when wanted.kind() == MemberKind.CITIZENS_ASSOCIATION -> refused("nokind");
            default -> Optional.empty();
        };
    }

    private void saveUnlessJoined(Participant participant) {
        try {
            participants.saveAndFlush(participant);
        } catch (DataIntegrityViolationException joinedMeanwhile) {
            throw new JoiningRefused(Refusal.because("stakeholders.refused.joined"));
        }
    }

    private static Optional<Refusal> refused(String fact) {
        return Optional.of(Refusal.because("stakeholders.refused." + fact));
    }
}
