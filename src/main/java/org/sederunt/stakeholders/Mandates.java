package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to mandates: who may speak, vote and sign for which organisation, and who asks to. */
@Service
public class Mandates {

    private final MandateRepository mandates;
    private final MandateRequestRepository requests;
    private final OrganisationRepository organisations;
    private final MandateRules rules;
    private final MandateGiving giving;
    private final MandateAsking asking;
    private final MandateLists lists;
    private final RepresentationRules representation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mandates(
            MandateRepository mandates,
            MandateRequestRepository requests,
            OrganisationRepository organisations,
            MandateRules rules,
            MandateGiving giving,
            MandateAsking asking,
            MandateLists lists,
            RepresentationRules representation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mandates = mandates;
        this.requests = requests;
        this.organisations = organisations;
        this.rules = rules;
        this.giving = giving;
        this.asking = asking;
        this.lists = lists;
        this.representation = representation;
        this.events = events;
        this.clock = clock;
    }

    /** Asks an organisation of one's own sector for a mandate; asking again while it waits changes nothing. Throws {@link MandateRefused}. */
    @Act
    public void ask(OrganisationId organisation, String message, PersonId by) {
        asking.ask(organisation, message, by);
    }

    /** Why {@code by} may not give this mandate: representatives who may sign do, or a moderator, within one sector, one vote each. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToGive(NewMandate wanted, PersonId by) {
        return rules.refusalToGive(wanted, require(wanted.organisation()), by);
    }

    /** Gives a mandate and so settles the request of the person, if one waits; throws {@link MandateRefused}. */
    @Act
    public MandateId give(NewMandate wanted, PersonId by) {
        refusalToGive(wanted, by).ifPresent(Mandates::refuse);

        return giving.give(wanted, by);
    }

    /** Why {@code by} may not settle what {@code asker} asks of {@code organisation}. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToSettle(OrganisationId organisation, PersonId asker, PersonId by) {
        return rules.refusalToDecide(require(organisation), asker, by);
    }

    /** Why {@code by} may not settle some of {@code asked}, as {@link #refusalToSettle} says of each; the others are missing. */
    @Transactional(readOnly = true)
    public Map<RequestId, Refusal> refusalsToSettle(Collection<MandateAsked> asked, PersonId by) {
        Map<OrganisationId, Optional<Refusal>> ofOrganisation = new HashMap<>();
        Map<RequestId, Refusal> refusals = new HashMap<>();
        for (MandateAsked one : asked) {
            Optional<Refusal> refusal = one.person().equals(by)
                    ? refusalToSettle(one.organisation(), one.person(), by)
                    : ofOrganisation.computeIfAbsent(
                            one.organisation(), organisation -> refusalToSettle(organisation, one.person(), by));
            refusal.ifPresent(why -> refusals.put(one.id(), why));
        }
        return refusals;
    }

    /** Declines a request, for a reason the person reads; throws {@link MandateRefused}. */
    @Act
    public void decline(RequestId id, String reason, PersonId by) {
        String why = InputRefused.text("reason", reason, Texts.REASON);
        MandateRequest request = requests.findById(id.value()).orElseThrow();
        if (!request.stillWaits()) refuse(Refusal.because("stakeholders.refused.requestsettled"));
        refusalToSettle(request.organisation(), request.person(), by).ifPresent(Mandates::refuse);

        request.decline(why, clock.instant(), by);

        events.publishEvent(new MandateDeclined(
                clock.instant(),
                by.value(),
                id.value(),
                request.organisation().value(),
                request.person().value()));
    }

    /** Why {@code by} may not end this mandate: its holder may, a representative who may sign, and a moderator. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToEnd(MandateId id, PersonId by) {
        Mandate mandate = mandates.findById(id.value()).orElseThrow();
        return rules.refusalToEnd(mandate, require(mandate.organisation()), by);
    }

    /** Those mandates the organisation gave that {@code by} may end, as {@link #refusalToEnd} says of each. */
    @Transactional(readOnly = true)
    public Set<MandateId> endable(OrganisationId organisation, PersonId by) {
        boolean ofOthersToo =
                rules.refusalToEndOfOthers(require(organisation), by).isEmpty();
        return lists.unended(organisation, by, ofOthersToo);
    }

    /** Ends a mandate now; what was done with it stays. Throws {@link MandateRefused}. */
    @Act
    public void end(MandateId id, PersonId by) {
        refusalToEnd(id, by).ifPresent(Mandates::refuse);

        Mandate mandate = mandates.findById(id.value()).orElseThrow();
        mandate.end(clock.instant(), by);

        events.publishEvent(new MandateEnded(
                clock.instant(),
                by.value(),
                id.value(),
                mandate.organisation().value(),
                mandate.person().value()));
    }

    /** All mandates a person holds or held, the oldest first. */
    @Transactional(readOnly = true)
    public List<MandateSummary> of(PersonId person) {
        return lists.summaries(mandates.findByPersonOrderByGivenAt(person.value()));
    }

    /** All mandates an organisation gave, the oldest first. */
    @Transactional(readOnly = true)
    public List<MandateSummary> of(OrganisationId organisation) {
        return lists.summaries(mandates.findByOrganisationOrderByGivenAt(organisation.value()));
    }

    /** The organisation a person holds the voting mandate of now, verified or not. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> votingFor(PersonId person) {
        return lists.votingFor(person);
    }

    /** The requests that wait, the longest first; for the office, throws {@link MandateRefused} for others. */
    @Transactional(readOnly = true)
    public Page<MandateAsked> askedFor(int page, int size, PersonId reader) {
        rules.refusalToRead(reader).ifPresent(Mandates::refuse);
        return askedFor(page, size);
    }

    /** Within the module, for the desk. */
    @Transactional(readOnly = true)
    Page<MandateAsked> askedFor(int page, int size) {
        return lists.waiting(page, size);
    }

    /** The request {@code id}, if it still waits; for the office, throws {@link MandateRefused} for others. */
    @Transactional(readOnly = true)
    public Optional<MandateAsked> asked(RequestId id, PersonId reader) {
        rules.refusalToRead(reader).ifPresent(Mandates::refuse);
        return lists.waiting(id);
    }

    /** How many requests wait. */
    @Transactional(readOnly = true)
    public long asked() {
        return requests.countByWaitsTrue();
    }

    /** The requests that wait for {@code representative}, who may sign for the organisation asked. */
    @Transactional(readOnly = true)
    public List<MandateAsked> askedOf(PersonId representative) {
        return lists.waitingFor(representation.signedForBy(representative));
    }

    /** A person's own requests that wait or were declined, the latest first. */
    @Transactional(readOnly = true)
    public List<MyRequest> requestsOf(PersonId person) {
        return lists.unmetOf(person);
    }

    private Organisation require(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow();
    }

    private static void refuse(Refusal refusal) {
        throw new MandateRefused(refusal);
    }
}
