package org.sederunt.stakeholders;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who may take a position: the electors of any instant, and who acts for one now. */
@Service
public class Electors {

    private static final Comparator<ElectorTerm> NAMED_ELSE_FIRST_VERIFIED =
            Comparator.comparing((ElectorTerm term) -> !term.isNamedToVote()).thenComparing(ElectorTerm::verifiedAt);

    private final ElectorTermRepository terms;
    private final OrganisationRepository organisations;
    private final ParticipantRepository participants;
    private final MandateRepository mandates;
    private final MandateLists votingMandates;
    private final VotingRules rules;
    private final Clock clock;

    Electors(
            ElectorTermRepository terms,
            OrganisationRepository organisations,
            ParticipantRepository participants,
            MandateRepository mandates,
            MandateLists votingMandates,
            VotingRules rules,
            Clock clock) {
        this.terms = terms;
        this.organisations = organisations;
        this.participants = participants;
        this.mandates = mandates;
        this.votingMandates = votingMandates;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Who was verified at {@code instant}, each with the mode of then: deciding and consultative ones, no observers; organisations under
     * one control once per sector; nobody who worked at the office then. By sector, then as verified; one query.
     */
    @Transactional(readOnly = true)
    public List<Elector> asOf(Instant instant) {
        List<ElectorTerm> standing = terms.standingAt(instant);
        Map<UnderControl, ElectorTerm> voting = new HashMap<>();
        for (ElectorTerm term : standing) {
            if (isUnderControl(term)) voting.merge(UnderControl.of(term), term, Electors::voting);
        }
        return standing.stream()
                .filter(term -> !isUnderControl(term) || voting.get(UnderControl.of(term)) == term)
                .map(ElectorTerm::elector)
                .filter(elector -> elector.mode() != Mode.OBSERVER)
                .sorted(Comparator.comparing(Elector::sector))
                .toList();
    }

    /** For whom {@code person} casts now: as a verified citizen, or for the verified organisation whose voting mandate they hold. */
    @Transactional(readOnly = true)
    public Optional<ElectorId> castsFor(PersonId person) {
        if (rules.refusalToVote(person).isPresent()) return Optional.empty();
        Optional<ElectorId> organisation = votingMandates.votingFor(person).map(ElectorId::of);
        return organisation.or(() -> Optional.of(ElectorId.of(person)));
    }

    /** Why {@code person} casts for nobody now, in words for them; empty exactly when {@link #castsFor} is not. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToVote(PersonId person) {
        return rules.refusalToVote(person);
    }

    /** Everyone who casts for {@code elector} now; empty if nobody does. */
    @Transactional(readOnly = true)
    public Set<PersonId> actingFor(ElectorId elector) {
        Collection<UUID> holders = isVerified(new OrganisationId(elector.value()))
                ? mandates.votersOf(elector.value(), clock.instant())
                : Set.of(elector.value());
        return acting(holders);
    }

    private Set<PersonId> acting(Collection<UUID> holders) {
        return participants.findAllById(Set.copyOf(holders)).stream()
                .filter(holder -> !holder.worksAtOffice())
                .filter(holder -> holder.standing() == null || holder.standing() == Standing.VERIFIED)
                .map(Participant::person)
                .collect(Collectors.toSet());
    }

    /** Everyone who casts for any of {@code electors} now, in two queries however many these are. */
    @Transactional(readOnly = true)
    public Set<PersonId> actingFor(Collection<ElectorId> electors) {
        if (electors.isEmpty()) return Set.of();
        Set<UUID> people = electors.stream().map(ElectorId::value).collect(Collectors.toCollection(HashSet::new));
        people.addAll(mandates.votersOfVerified(Set.copyOf(people), clock.instant()));
        return acting(people);
    }

    /** The names of those electors that are organisations, in one query; citizens are never named. */
    @Transactional(readOnly = true)
    public Map<ElectorId, String> names(Collection<ElectorId> electors) {
        if (electors.isEmpty()) return Map.of();
        var keys = electors.stream().map(ElectorId::value).collect(Collectors.toSet());
        return organisations.namesOf(keys).stream()
                .collect(toMap(named -> new ElectorId(named.getId()), OrganisationRepository.Named::getName));
    }

    private boolean isVerified(OrganisationId id) {
        return organisations
                .findById(id.value())
                .filter(found -> found.is(Standing.VERIFIED))
                .isPresent();
    }

    private static boolean isUnderControl(ElectorTerm term) {
        return term.controlGroup() != null;
    }

    private static ElectorTerm voting(ElectorTerm one, ElectorTerm other) {
        return NAMED_ELSE_FIRST_VERIFIED.compare(one, other) <= 0 ? one : other;
    }

    private record UnderControl(UUID group, Sector sector) {

        static UnderControl of(ElectorTerm term) {
            return new UnderControl(
                    java.util.Objects.requireNonNull(term.controlGroup()),
                    term.elector().sector());
        }
    }
}
