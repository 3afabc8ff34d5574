package org.sederunt.stakeholders;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sederunt.shared.Page;
import org.sederunt.shared.Sector;
import org.sederunt.shared.Texts;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads organisations as records: lists by page, many at once, and the whole file of one. */
@Component
class OrganisationReading {

    private static final Set<Standing> VERIFIED = EnumSet.of(Standing.VERIFIED);
    private static final Set<Standing> TO_NAME = EnumSet.of(Standing.WAITING, Standing.VERIFIED);
    private static final Sort BY_NAME = Sort.by("name", "id");

    private final OrganisationRepository organisations;
    private final VerificationRepository verifications;

    OrganisationReading(OrganisationRepository organisations, VerificationRepository verifications) {
        this.organisations = organisations;
        this.verifications = verifications;
    }

    List<OrganisationSummary> findAll(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return List.of();
        return organisations.findAllById(keys(ids)).stream()
                .map(Organisation::summary)
                .toList();
    }

    Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return organisations.namesOf(keys(ids)).stream()
                .collect(toMap(named -> new OrganisationId(named.getId()), OrganisationRepository.Named::getName));
    }

    Map<OrganisationId, String> reasons(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return verifications.findByOrganisationInOrderByDecidedAt(keys(ids)).stream()
                .collect(toMap(Verification::organisation, Verification::reason, (earlier, later) -> later));
    }

    Page<OrganisationSummary> verified(@Nullable Sector sector, String words, int page, int size) {
        return page(organisations.found(VERIFIED, sector, Texts.tidy(words), PageRequest.of(page, size, BY_NAME)));
    }

    Page<OrganisationSummary> toName(@Nullable Sector sector, String words, int page, int size) {
        var wanted = PageRequest.of(page, size, BY_NAME);
        return page(
                sector == null
                        ? organisations.publicBodies(TO_NAME, Texts.tidy(words), wanted)
                        : organisations.found(TO_NAME, sector, Texts.tidy(words), wanted));
    }

    Page<OrganisationSummary> waiting(int page, int size) {
        var longestFirst = PageRequest.of(page, size, Sort.by("registeredAt", "id"));
        return page(organisations.findByStanding(Standing.WAITING, longestFirst));
    }

    OrganisationFile file(Organisation organisation) {
        var decisions = verifications
                .findByOrganisationOrderByDecidedAtDesc(organisation.id().value())
                .stream()
                .map(Verification::decision)
                .toList();
        return new OrganisationFile(
                organisation.summary(),
                organisation.evidenceOffered(),
                organisation.registeredBy(),
                decisions,
                underOneControlWith(organisation),
                organisation.isNamedToVote());
    }

    private List<OrganisationSummary> underOneControlWith(Organisation organisation) {
        UUID group = organisation.controlGroup();
        if (group == null) return List.of();
        return organisations.findByControlGroupOrderByName(group).stream()
                .filter(other -> !other.id().equals(organisation.id()))
                .map(Organisation::summary)
                .toList();
    }

    private static Page<OrganisationSummary> page(org.springframework.data.domain.Page<Organisation> found) {
        return new Page<>(
                found.map(Organisation::summary).getContent(),
                found.getNumber(),
                found.getSize(),
                found.getTotalElements());
    }

    private static Set<UUID> keys(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).collect(Collectors.toSet());
    }
}
