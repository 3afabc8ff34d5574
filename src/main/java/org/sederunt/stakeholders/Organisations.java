package org.sederunt.stakeholders;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.InputRefused;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to organisations: finding them, verifying them, and how they choose to take part. */
@Service
public class Organisations {

    /** What pages follow that list organisations, participants, mandates or what of these waits for the office. */
    public static final UUID LISTS = UUID.fromString("5ede2047-0002-7000-8000-000000000001");

    /** The most code points of a description, an evidence offered or noted, a message or the name of a document. */
    public static final int NOTE = 500;

    private static final Set<Standing> TO_NAME = EnumSet.of(Standing.WAITING, Standing.VERIFIED);
    private static final Sort BY_NAME = Sort.by("name", "id");

    private final OrganisationRepository organisations;
    private final VerificationRepository verifications;
    private final VerificationRules rules;
    private final RepresentationRules representation;
    private final ElectorTerms terms;
    private final ParticipantLists lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            OrganisationRepository organisations,
            VerificationRepository verifications,
            VerificationRules rules,
            RepresentationRules representation,
            ElectorTerms terms,
            ParticipantLists lists,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.verifications = verifications;
        this.rules = rules;
        this.representation = representation;
        this.terms = terms;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationSummary> find(OrganisationId id) {
        return organisations.findById(id.value()).map(Organisation::summary);
    }

    /** The organisation of this name, whatever its case and accents; names are unique. */
    @Transactional(readOnly = true)
    public Optional<OrganisationSummary> findByName(String name) {
        return organisations.findByName(Registering.nameOf(name)).map(Organisation::summary);
    }

    /** The names of {@code ids}, in one query; unknown ones are missing. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        var keys = ids.stream().map(OrganisationId::value).collect(Collectors.toCollection(HashSet::new));
        return organisations.namesOf(keys).stream()
                .collect(toMap(named -> new OrganisationId(named.getId()), OrganisationRepository.Named::getName));
    }

    /** The verified members of each sector and then the public bodies, the first {@code perSector} by name; 3 statements. */
    @Transactional(readOnly = true)
    public List<SectorMembers> verified(int perSector) {
        return lists.verified(perSector);
    }

    /** Verified organisations whose name contains {@code words}, of one sector or, if it is null, of all, by name. */
    @Transactional(readOnly = true)
    public Page<OrganisationSummary> verified(@Nullable Sector sector, String words, int page, int size) {
        return found(EnumSet.of(Standing.VERIFIED), sector, words, page, size);
    }

    /** Those a person may name when they join: verified and waiting ones of {@code sector}; null means public bodies. */
    @Transactional(readOnly = true)
    public Page<OrganisationSummary> toName(@Nullable Sector sector, String words, int page, int size) {
        if (sector != null) return found(TO_NAME, sector, words, page, size);
        var bodies = organisations.publicBodies(TO_NAME, Texts.tidy(words), PageRequest.of(page, size, BY_NAME));
        return new Page<>(bodies.map(Organisation::summary).getContent(), page, size, bodies.getTotalElements());
    }

    private Page<OrganisationSummary> found(
            Set<Standing> standings, @Nullable Sector sector, String words, int page, int size) {
        var found = organisations.found(standings, sector, Texts.tidy(words), PageRequest.of(page, size, BY_NAME));
        return new Page<>(found.map(Organisation::summary).getContent(), page, size, found.getTotalElements());
    }

    /** Those that wait for a moderator, the longest first. */
    @Transactional(readOnly = true)
    public Page<OrganisationSummary> waiting(int page, int size) {
        var order = PageRequest.of(page, size, Sort.by("registeredAt", "id"));
        var waiting = organisations.findByStanding(Standing.WAITING, order);
        return new Page<>(waiting.map(Organisation::summary).getContent(), page, size, waiting.getTotalElements());
    }

    /** How many wait for a moderator. */
    @Transactional(readOnly = true)
    public long waiting() {
        return organisations.countByStanding(Standing.WAITING);
    }

    /** Why {@code reader} may not read files of organisations and what waits for the office. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToRead(PersonId reader) {
        return rules.refusalToRead(reader);
    }

    /** What the office keeps about an organisation; for its staff, throws {@link OrganisationRefused} for others. */
    @Transactional(readOnly = true)
    public Optional<OrganisationFile> file(OrganisationId id, PersonId reader) {
        refusalToRead(reader).ifPresent(Organisations::refuse);
        return organisations.findById(id.value()).map(this::file);
    }

    /** The reason of the latest decision on each of {@code ids}, for their representatives; one query, undecided ones are missing. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> reasons(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        var keys = ids.stream().map(OrganisationId::value).collect(Collectors.toCollection(HashSet::new));
        return verifications.findByOrganisationInOrderByDecidedAt(keys).stream()
                .collect(toMap(Verification::organisation, Verification::reason, (earlier, later) -> later));
    }

    /** Those of {@code ids} that are known, in one query. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> findAll(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return List.of();
        var keys = ids.stream().map(OrganisationId::value).collect(Collectors.toCollection(HashSet::new));
        return organisations.findAllById(keys).stream()
                .map(Organisation::summary)
                .toList();
    }

    private OrganisationFile file(Organisation found) {
        var key = found.id().value();
        var decisions = verifications.findByOrganisationOrderByDecidedAtDesc(key).stream()
                .map(Verification::decision)
                .toList();
        List<OrganisationSummary> others = found.controlGroup() == null
                ? List.of()
                : organisations.findByControlGroupOrderByName(found.controlGroup()).stream()
                        .filter(other -> !other.id().equals(found.id()))
                        .map(Organisation::summary)
                        .toList();
        return new OrganisationFile(
                found.summary(),
                found.evidenceOffered(),
                found.registeredBy(),
                decisions,
                others,
                found.isNamedToVote());
    }

    /** Why {@code by} may not verify or reject this organisation: moderators may, but not their own. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToDecide(OrganisationId id, PersonId by) {
        return rules.refusalToDecide(require(id), by);
    }

    /** Verifies on evidence (a note of at most {@value #NOTE} code points) and for a reason; throws {@link VerificationRefused}. */
    @Act
    public void verify(OrganisationId id, Evidence evidence, String reason, PersonId by) {
        String note = InputRefused.text("evidence", evidence.note(), NOTE);

        decide(id, Standing.VERIFIED, new Evidence(evidence.kind(), note), reason, by);

        events.publishEvent(new OrganisationVerified(clock.instant(), by.value(), id.value()));
    }

    /** Does not verify, or takes a verification back, for a reason its representatives read; throws {@link VerificationRefused}. */
    @Act
    public void reject(OrganisationId id, String reason, PersonId by) {
        decide(id, Standing.REJECTED, null, reason, by);

        events.publishEvent(new OrganisationRejected(clock.instant(), by.value(), id.value()));
    }

    private void decide(OrganisationId id, Standing decision, @Nullable Evidence evidence, String reason, PersonId by) {
        String why = InputRefused.text("reason", reason, Texts.REASON);
        Organisation organisation = require(id);
        rules.refusalToDecide(organisation, by)
                .or(() ->
                        VerificationRules.refusalToRepeat(organisation.summary().standing(), decision))
                .ifPresent(refusal -> {
                    throw new VerificationRefused(refusal);
                });

        var now = clock.instant();
        organisation.decide(decision, now);
        verifications.save(Verification.of(id, new VerificationDecision(decision, evidence, why, now, by)));
        terms.keep(organisation);
    }

    /** Why {@code by} may not choose this organisation's mode: who may sign for it may, once it is verified. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToChooseMode(OrganisationId id, PersonId by) {
        return representation.refusalToActFor(require(id), by);
    }

    /** The organisation's own choice how it takes part in ballots from now on; throws {@link OrganisationRefused}. */
    @Act
    public void chooseMode(OrganisationId id, Mode mode, PersonId by) {
        Organisation organisation = require(id);
        representation
                .refusalToActFor(organisation, by)
                .or(() -> RepresentationRules.refusalToDecideWithoutBallot(organisation, mode))
                .ifPresent(Organisations::refuse);
        if (organisation.mode() == mode) return;

        organisation.choose(mode);
        terms.keep(organisation);

        events.publishEvent(new ModeChosen(clock.instant(), by.value(), id.value(), mode));
    }

    private Organisation require(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow();
    }

    private static void refuse(Refusal refusal) {
        throw new OrganisationRefused(refusal);
    }
}
