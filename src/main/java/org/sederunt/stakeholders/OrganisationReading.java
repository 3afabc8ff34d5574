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
        return all(ids).stream().map(Organisation::summary).toList();
    }

    List<Organisation> all(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? List.of() : organisations.findAllById(keys(ids));
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
        return found(VERIFIED, sector, Texts.tidy(words), page, size);
    }

    Page<OrganisationSummary> toName(@Nullable Sector sector, String words, int page, int size) {
        String wanted = Texts.tidy(words);
        if (sector != null) return found(TO_NAME, sector, wanted, page, size);
        var bodies = organisations.publicBodies(TO_NAME, wanted, PageRequest.of(page, size, BY_NAME));
        return page(bodies, page, size, organisations.countPublicBodies(TO_NAME, wanted));
    }

    private Page<OrganisationSummary> found(
            Set<Standing> standings, @Nullable Sector sector, String words, int page, int size) {
        var found = organisations.found(standings, sector, words, PageRequest.of(page, size, BY_NAME));
        return page(found, page, size, organisations.countFound(standings, sector, words));
    }

    Page<OrganisationSummary> waiting(int page, int size) {
        var longestFirst = PageRequest.of(page, size, Sort.by("registeredAt", "id"));
        var waiting = organisations.findByStanding(Standing.WAITING, longestFirst);
        return page(waiting, page, size, organisations.countByStanding(Standing.WAITING));
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

    private static Page<OrganisationSummary> page(List<Organisation> some, int number, int size, long total) {
        return new Page<>(some.stream().map(Organisation::summary).toList(), number, size, total);
    }

    private static Set<UUID> keys(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).collect(Collectors.toSet());
    }
}
