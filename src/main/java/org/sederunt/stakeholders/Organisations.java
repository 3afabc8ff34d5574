package org.sederunt.stakeholders;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sederunt.identity.PersonId;
import org.sederunt.shared.Act;
import org.sederunt.shared.Page;
import org.sederunt.shared.Refusal;
import org.sederunt.shared.Sector;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to organisations: finding them, verifying them, and how they choose to take part. */
@Service
public class Organisations {

    /** What pages follow that list organisations, participants, mandates or what of these waits for the office. */
    public static final UUID LISTS = UUID.fromString("5ede2047-0002-7000-8000-000000000001");

    /** The most code points of a description, an evidence offered or noted, a message or the name of a document. */
    public static final int NOTE = 500;

    private final OrganisationRepository organisations;
    private final OrganisationReading reading;
    private final ParticipantLists lists;
    private final Checking checking;
    private final VerificationRules rules;
    private final RepresentationRules representation;
    private final ElectorTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            OrganisationRepository organisations,
            OrganisationReading reading,
            ParticipantLists lists,
            Checking checking,
            VerificationRules rules,
            RepresentationRules representation,
            ElectorTerms terms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.reading = reading;
        this.lists = lists;
        this.checking = checking;
        this.rules = rules;
        this.representation = representation;
        this.terms = terms;
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

    /** Those of {@code ids} that are known, in one query. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> findAll(Collection<OrganisationId> ids) {
        return reading.findAll(ids);
    }

    /** The names of {@code ids}, in one query; unknown ones are missing. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return reading.names(ids);
    }

    /** The verified members of each sector and then the public bodies, the first {@code perSector} by name; two queries. */
    @Transactional(readOnly = true)
    public List<SectorMembers> verified(int perSector) {
        return lists.verified(perSector);
    }

    /** Verified organisations whose name contains {@code words}, of one sector or, if it is null, of all, by name. */
    @Transactional(readOnly = true)
    public Page<OrganisationSummary> verified(@Nullable Sector sector, String words, int page, int size) {
        return reading.verified(sector, words, page, size);
    }

    /** Those a person may name when they join: verified and waiting ones of {@code sector}; null means public bodies. */
    @Transactional(readOnly = true)
    public Page<OrganisationSummary> toName(@Nullable Sector sector, String words, int page, int size) {
        return reading.toName(sector, words, page, size);
    }

    /** Those that wait for a moderator, the longest first; for the office, throws {@link OrganisationRefused} for others. */
    @Transactional(readOnly = true)
    public Page<OrganisationSummary> waiting(int page, int size, PersonId reader) {
        refusalToRead(reader).ifPresent(Organisations::refuse);
        return waiting(page, size);
    }

    /** Within the module, for the desk. */
    @Transactional(readOnly = true)
    Page<OrganisationSummary> waiting(int page, int size) {
        return reading.waiting(page, size);
    }

    /** How many wait for a moderator. */
    @Transactional(readOnly = true)
    public long waiting() {
        return organisations.countByStanding(Standing.WAITING);
    }

    /** The reason of the latest decision on each of {@code ids}, for their representatives; one query, undecided ones are missing. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> reasons(Collection<OrganisationId> ids) {
        return reading.reasons(ids);
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
        return organisations.findById(id.value()).map(reading::file);
    }

    /** Why {@code by} may not verify or reject this organisation: moderators may, but not their own. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToDecide(OrganisationId id, PersonId by) {
        return rules.refusalToDecide(require(id), by);
    }

    /** Verifies on evidence (a note of at most {@value #NOTE} code points) and for a reason; throws {@link VerificationRefused}. */
    @Act
    public void verify(OrganisationId id, Evidence evidence, String reason, PersonId by) {
        checking.verify(require(id), evidence, reason, by);

        events.publishEvent(new OrganisationVerified(clock.instant(), by.value(), id.value()));
    }

    /** Does not verify, or takes a verification back, for a reason its representatives read; throws {@link VerificationRefused}. */
    @Act
    public void reject(OrganisationId id, String reason, PersonId by) {
        checking.reject(require(id), reason, by);

        events.publishEvent(new OrganisationRejected(clock.instant(), by.value(), id.value()));
    }

    /** Why {@code by} may not choose this organisation's mode: who may sign for it may, once it is verified. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToChooseMode(OrganisationId id, PersonId by) {
        return representation.refusalToActFor(require(id), by);
    }

    /** Why {@code by} may not choose the mode of some of {@code ids}, as {@link #refusalToChooseMode} says of each; the others are missing. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Refusal> refusalsToChooseMode(Collection<OrganisationId> ids, PersonId by) {
        return representation.refusalsToActFor(reading.all(ids), by);
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
